import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { OperatorError } from '#app/platform/env/operator-error'

/** The user that PostgreSQL runs as, and how a program is started as that user. */
export interface RunAs {
  uid: number
  gid: number
  /** Program and arguments to put before the command; empty where the user is ours already. */
  prefix: string[]
}

interface SystemUser {
  uid: number
  gid: number
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv']

/**
 * Chooses the user for PostgreSQL, which refuses to run as root. Anybody else runs it as themselves; root
 * runs it as the owner of the data folder, or as `postgres` or `nobody`, whichever the machine has.
 * @param folder the data folder, whether it exists or not
 * @param programs files that the user must be able to reach
 */
export function chooseUser(folder: string, programs: string[]): RunAs {
  const uid = process.getuid?.() ?? -1
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? -1, prefix: [] }
  const user = ownerOf(folder) ?? systemUser('postgres') ?? systemUser('nobody')
  if (!user) {
    throw new OperatorError(
      'PostgreSQL refuses to run as root, and this machine has no user `postgres` or `nobody`.\n' +
        'Create one (useradd postgres), or run the command as an ordinary user.',
    )
  }
  const closed = [folder, ...programs].map((path) => closedFolder(path, user)).find(Boolean)
  return { ...user, prefix: prefixFor(user, closed) }
}

function ownerOf(folder: string): SystemUser | undefined {
  if (!existsSync(folder)) return undefined
  const { uid, gid } = statSync(folder)
  return uid === 0 ? undefined : { uid, gid }
}

function systemUser(name: string): SystemUser | undefined {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  const parts = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
  return parts ? { uid: Number(parts[2]), gid: Number(parts[3]) } : undefined
}

/** The first folder above `path` that the user may not enter. */
function closedFolder(path: string, user: SystemUser): string | undefined {
  const parent = dirname(resolve(path))
  const above = parent === path ? undefined : closedFolder(parent, user)
  if (above || !existsSync(parent)) return above
  const { mode, uid, gid } = statSync(parent)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return mode & bit ? undefined : parent
}

// A folder such as /root is closed to the other user. setpriv leaves that one right of root with the
// server, so that the project need not be moved and no folder's mode is changed.
function prefixFor(user: SystemUser, closed: string | undefined): string[] {
  const setpriv = SETPRIV.find((path) => existsSync(path))
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  const open = closed
    ? ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override']
    : ['--inh-caps=-all']
  if (setpriv && works([setpriv, ...ids, ...open])) return [setpriv, ...ids, ...open]
  if (!closed) return []
  throw new OperatorError(
    `PostgreSQL refuses to run as root, and its user may not enter ${closed}.\n` +
      `Move the project out of ${closed}, run the command as an ordinary user, or allow others to pass ` +
      `through: chmod o+x ${closed}`,
  )
}

function works([program = '', ...args]: string[]): boolean {
  try {
    execFileSync(program, [...args, 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
