import type { Answer } from './real-server'
import { type Role, roles } from './roles'

/** One line of the matrix. */
export interface Cell {
  handler: 'loader' | 'action'
  address: string
  access: string
  intent: string
  /** Whether the address names a record. */
  sample: boolean
  answers: Partial<Record<Role, { ours: Answer; theirs: Answer | null }>>
}

const signs: Partial<Record<Answer, string>> = {
  opens: '●',
  done: '●',
  'bad form': '●',
  declined: '●',
  'sign in': '→',
  consent: '→',
  join: '+',
  forbidden: '×',
  'not found': '·',
  'no such method': '–',
}

const signOf = (answer: Answer) => signs[answer] ?? answer

const head = `# Who may open what

Written by the test \`tests/integration/access\` from real requests to the server: every route and every form, as
every role, for a record of one's own, somebody else's and one that is not there. The test fails where a new route
has no answer here, where an answer changes, and where what is not one's own is answered otherwise than what is not
there. \`WRITE_ACCESS=1 npx vitest run tests/integration/access\` writes it anew; read the difference.

● opens (a form: is taken, whatever it says) · not found → is asked to sign in + is asked to join an organisation
× is refused with a reason – has no such method. Two signs: one's own record, then somebody else's; a record that is not there is always
not found for whoever does not get one of the other signs. *Own* is a member of the organisation that the record
belongs to (of any other where it belongs to nobody), *other* the owner of another one.
`

const short: Record<Role, string> = {
  visitor: 'visitor',
  'own owner': 'own: owner',
  'own editor': 'own: editor',
  'own viewer': 'own: viewer',
  'other owner': 'other',
  'suspended owner': 'suspended',
  'without organisation': 'no organisation',
  'closed account': 'closed',
  moderator: 'moderator',
  appraiser: 'appraiser',
  expert: 'expert',
  support_officer: 'support',
  finance_officer: 'finance',
  head_of_department: 'head',
  administrator: 'administrator',
  focal_point: 'focal point',
}

function line({ handler, address, access, intent, answers }: Cell): string {
  const what = `${handler === 'loader' ? 'GET' : 'POST'} \`${address || '/'}\`${intent === '-' ? '' : ` ${intent}`}`
  const given = roles.map((role) => {
    const { ours = 'not found', theirs = null } = answers[role] ?? {}
    return theirs ? `${signOf(ours)} ${signOf(theirs)}` : signOf(ours)
  })
  return `| ${what} | ${access} | ${given.join(' | ')} |`
}

/** The matrix as a page of the documentation. */
export function writeMatrix(cells: readonly Cell[]): string {
  const key = ({ address, handler, intent }: Cell) =>
    `${address} ${handler === 'loader' ? 0 : 1} ${intent}`
  const sorted = cells.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  const header = `| what | rule | ${roles.map((role) => short[role]).join(' | ')} |`
  const rule = `|${'---|'.repeat(roles.length + 2)}`
  return `${head}\n${[header, rule, ...sorted.map(line)].join('\n')}\n`
}

/** Whether the run writes the page anew instead of holding the answers against it. */
export function writesMatrix(): boolean {
  return process.env.WRITE_ACCESS !== undefined
}
