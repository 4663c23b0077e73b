import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { createBrowserChunks } from './scripts/browser-chunks.ts'

// Chrome 80 is the oldest browser we promise (hand-me-down phones, Zalo's in-app browser).
const oldestChrome = 80

export default defineConfig({
  plugins: [remix(remixConfig)],
  css: {
    transformer: 'lightningcss',
    lightningcss: { targets: { chrome: oldestChrome << 16, safari: 14 << 16 } },
  },
  build: {
    target: [`chrome${String(oldestChrome)}`, 'safari14.1'],
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: createBrowserChunks() } },
    cssMinify: 'lightningcss',
  },
  // These run on the server only; Vite would otherwise pre-bundle them for the browser.
  optimizeDeps: { exclude: ['better-sqlite3', 'kysely', 'mdx-bundler', 'esbuild'] },
  ssr: { external: ['better-sqlite3'] },
})
