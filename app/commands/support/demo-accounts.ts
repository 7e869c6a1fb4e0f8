import { createDatabase } from '#app/platform/db/client.server'
import { OperatorError } from '#app/platform/env/operator-error'

/** Every account of the demo has an address in this domain, which is reserved for tests. */
const demoDomain = '@demo.test'

// One for each part in the market, in the order in which a newcomer will want them.
const featured = [
  ['vien', 'institute'],
  ['doanhnghiep', 'enterprise'],
  ['khoinghiep', 'startup'],
  ['htx', 'cooperative'],
  ['kiemduyet', 'moderator'],
  ['kiemduyet2', 'moderator'],
  ['chuyengia1', 'expert'],
  ['chuyengia2', 'expert'],
  ['xa', 'commune focal point'],
  ['lanhdao', 'head of department'],
  ['thamdinh', 'appraiser'],
  ['hotro', 'support officer'],
  ['taichinh', 'finance officer'],
  ['quantri', 'administrator'],
] as const

/** The lines that tell a newcomer whom they can sign in as. */
export async function describeDemoAccounts(url: string): Promise<string[]> {
  const accounts = new Map((await demoAccounts(url)).map(({ email, name }) => [email, name]))
  const lines = featured.flatMap(([account, part]) => {
    const email = `${account}${demoDomain}`
    const name = accounts.get(email)
    return name ? [`  ${email.padEnd(22)}  ${part.padEnd(20)} ${name}`] : []
  })
  return [...lines, `  … and ${accounts.size - lines.length} more, all with this password`]
}

/** Refuses to serve a database with demo accounts to the world: their password is known. */
export async function refuseDemoAccounts(url: string): Promise<void> {
  const accounts = await demoAccounts(url)
  if (accounts.length === 0) return
  throw new OperatorError(
    `This database holds ${accounts.length} demo accounts (…${demoDomain}), so it is not served in ` +
      'production.\nUse a database of its own; npm run demo serves the demo.',
  )
}

async function demoAccounts(url: string): Promise<{ email: string; name: string }[]> {
  const db = createDatabase(url)
  try {
    return await db.user.findMany({
      where: { email: { endsWith: demoDomain }, closedAt: null },
      select: { email: true, name: true },
    })
  } finally {
    await db.$disconnect()
  }
}
