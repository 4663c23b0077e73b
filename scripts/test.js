// Plain Node and no packages: this is the first thing that runs on a fresh machine.
import { ensureBrowser, ensureModules, ensureNode, run } from './fresh-machine.js'

ensureNode()
ensureModules()
ensureBrowser()
run('npm', ['run', '--silent', 'check'])
