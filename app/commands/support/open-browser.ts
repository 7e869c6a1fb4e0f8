import { spawn } from 'node:child_process'
import { platform } from 'node:os'
import { inheritedEnvironment } from '#app/platform/env/env.server'

/** Shows the address in the browser of whoever sits at the machine; does nothing where nobody does. */
export function openBrowser(address: string): void {
  const env = inheritedEnvironment()
  const desktop = platform() === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY
  if (!desktop || !process.stdout.isTTY || env.CI) return
  const program = platform() === 'darwin' ? 'open' : 'xdg-open'
  const child = spawn(program, [address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
