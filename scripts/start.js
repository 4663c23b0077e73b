// Plain Node and no packages: this is the first thing that runs on a fresh machine.
import { spawnSync } from 'node:child_process'
import { ensureBuild, ensureModules, ensureNode, run } from './fresh-machine.js'

ensureNode()
ensureModules()
ensureBuild()
run('npm', ['run', '--silent', 'db:seed'])
const { status } = spawnSync(process.execPath, ['build/serve.js'], { stdio: 'inherit' })
process.exit(status ?? 0)
