// Runs a command of app/commands: node scripts/run.mjs NAME [arguments].
// npm's own Node may be an older one; the commands run on the pinned `node` package.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { serverFlags } from './server-flags.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [name = '', ...args] = process.argv.slice(2)
const command = path.join(root, 'app/commands', `${name}.ts`)

if (!/^[a-z-]+$/.test(name) || !fs.existsSync(command)) {
  process.stderr.write(`There is no command "${name}".\n`)
  process.exit(2)
}

const flags = name === 'start' ? serverFlags : []
const isOld = Number(process.versions.node.split('.')[0]) < 24
if (isOld || !flags.every((flag) => process.execArgv.includes(flag))) {
  const pinned = path.join(root, 'node_modules/node/bin/node')
  if (isOld && !fs.existsSync(pinned)) {
    process.stderr.write('Node 24 is not installed: run `npm ci` first.\n')
    process.exit(1)
  }
  const node = isOld ? pinned : process.execPath
  const script = fileURLToPath(import.meta.url)
  const child = spawn(node, [...flags, script, name, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exit(await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1))))
}

// React and Express choose their fast form by this when they are first loaded.
if (name === 'demo' || name === 'start' || name === 'worker') process.env.NODE_ENV ||= 'production'

const { generateClient } = await import('./generate-client.mjs')
try {
  generateClient()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
const { register } = await import('tsx/esm/api')
// Not to be had of an older Node, which only starts the pinned one.
const { setSourceMapsSupport } = await import('node:module')
register()
// The compiler asks for the maps of all files; those of libraries take a hundred megabytes.
setSourceMapsSupport(true, { nodeModules: false })
const { main } = await import(command)
const { runCommand } = await import(path.join(root, 'app/commands/support/run-command.ts'))
await runCommand(main, args)
