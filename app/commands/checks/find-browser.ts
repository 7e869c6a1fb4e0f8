import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { inheritedEnvironment } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { print } from '../support/terminal'
import { runTool } from './run-tool'

// The shell draws no window and is a quarter faster.
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const INSTALL_MS = 10 * 60_000

/**
 * Finds a Chromium for the browser tests, and installs one where there is none: the system's package as
 * root on Debian, otherwise the one that Playwright downloads.
 * @returns path of its program
 */
export async function findBrowser(): Promise<string> {
  const given = inheritedEnvironment().CHROMIUM_PATH
  if (given && !existsSync(given)) {
    throw new OperatorError(`CHROMIUM_PATH names a file that is not there: ${given}`)
  }
  const found = given ?? installed()
  if (found) return found
  print('  no browser found, installing one')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installPackage()
  if (!installed()) await runTool('@playwright/test/cli.js', ['install', 'chromium'])
  const browser = installed()
  if (browser) return browser
  throw new OperatorError(
    'The browser tests need Chromium or Chrome, and none could be installed.\n' +
      'Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  )
}

function installed(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => existsSync(path))
}

function installPackage(): void {
  const run = (args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: INSTALL_MS })
  run(['update'])
  for (const name of ['chromium-headless-shell', 'chromium']) {
    run(['install', '--yes', '--no-install-recommends', name])
    if (installed()) return
  }
}
