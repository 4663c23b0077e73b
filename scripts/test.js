// Plain Node and no packages: this is the first thing that runs on a fresh machine.
import {
  ensureBrowser,
  ensureModules,
  ensureNode,
  ensureOffice,
  run,
} from './fresh-machine.js'

ensureNode()
ensureModules()
ensureBrowser()
ensureOffice()
run('npm', ['run', '--silent', 'check'])
