import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

// Chrome 80 is the oldest browser we promise (hand-me-down phones, Zalo's in-app browser).
const oldestChrome = 80

const isOfDocuments =
  /\/app\/features\/((identity|lessons|territory)\/|learning\/[\w-]+\.tsx)/

export default defineConfig({
  plugins: [remix(remixConfig)],
  css: {
    transformer: 'lightningcss',
    lightningcss: { targets: { chrome: oldestChrome << 16, safari: 14 << 16 } },
  },
  build: {
    target: [`chrome${String(oldestChrome)}`, 'safari14.1'],
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        // A file of its own costs a kilobyte of headers: pieces smaller than that join another.
        experimentalMinChunkSize: 2_500,
        // What only documents show never runs in a browser: none of it may join what practice loads.
        manualChunks: (id) => (isOfDocuments.test(id) ? 'documents' : undefined),
        onlyExplicitManualChunks: true,
      },
    },
    cssMinify: 'lightningcss',
  },
  // These run on the server only; Vite would otherwise pre-bundle them for the browser.
  optimizeDeps: { exclude: ['better-sqlite3', 'kysely', 'mdx-bundler', 'esbuild'] },
  ssr: { external: ['better-sqlite3'] },
})
