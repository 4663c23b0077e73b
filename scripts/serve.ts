import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

// React and Express choose between their two builds by NODE_ENV when they are imported, and a
// built site always wants the fast one. Whether this is production, where a secret must be given
// and nobody is seeded, is what the operator said and is kept apart.
const isProduction = process.env['NODE_ENV'] === 'production'
process.env['THAOSO_MODE'] ??= isProduction ? 'production' : 'development'
process.env['NODE_ENV'] = 'production'

// Tidied up before twice as much is held as is needed: otherwise 150 MB of what pages left behind.
setFlagsFromString('--heap-growing-percent=100')

await import(new URL('./serve-site.js', import.meta.url).href)
