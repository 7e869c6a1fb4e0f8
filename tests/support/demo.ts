import { readFileSync } from 'node:fs'

/** The password of all accounts of the demo that serves the browser tests. */
export function demoPassword(): string {
  const secrets = JSON.parse(readFileSync('.cache/e2e/secrets.json', 'utf8'))
  return secrets.demoPassword
}
