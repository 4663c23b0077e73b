// Plain Node and no packages: this is the first thing that runs on a fresh machine.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuild, ensureModules, ensureNode, run } from './fresh-machine.js'

ensureNode()
ensureModules()
ensureBuild()
run('npm', ['run', '--silent', 'db:seed'])
// In this process, so that whoever ends it ends the server.
await import(pathToFileURL(path.resolve('build', 'serve.js')).href)
