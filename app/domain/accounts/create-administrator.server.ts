import { randomBytes, randomUUID } from 'node:crypto'
import { type Auth, hashPassword } from '#app/platform/auth/auth.server'
import { type Context, transact } from '../context'

const HOUR_MS = 3_600_000

/**
 * Makes the person with an address an administrator, with a new account where there is none; a closed one
 * that was not erased is opened. For the operator at the command line, who is trusted.
 * @returns whether the account is new, and the token of a link (`/reset-password?token=…`, one hour) by
 * which its holder chooses a password
 */
export async function createAdministrator(
  ctx: Context,
  auth: Auth,
  address: string,
): Promise<{ created: boolean; token: string }> {
  const email = address.trim().toLowerCase()
  const secret = await hashPassword(randomBytes(24).toString('base64url'))
  const { userId, created } = await transact(ctx, async ({ db }) => {
    const known = await db.user.findUnique({ where: { email }, select: { id: true } })
    const userId = known?.id ?? randomUUID()
    if (known) {
      await db.user.update({
        where: { id: userId },
        data: { emailVerified: true, closedAt: null },
      })
    } else {
      await db.user.create({
        data: {
          id: userId,
          email,
          name: email.slice(0, email.indexOf('@')) || email,
          emailVerified: true,
          accounts: {
            create: {
              id: randomUUID(),
              accountId: userId,
              providerId: 'credential',
              password: secret,
            },
          },
        },
      })
    }
    const held = await db.staffAssignment.count({
      where: {
        userId,
        role: 'administrator',
        OR: [{ validTo: null }, { validTo: { gt: ctx.now } }],
      },
    })
    if (held === 0) {
      await db.staffAssignment.create({
        data: { userId, role: 'administrator', validFrom: ctx.now },
      })
    }
    return { userId, created: !known }
  })
  const token = randomBytes(18).toString('base64url')
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: userId,
    expiresAt: new Date(ctx.now.getTime() + HOUR_MS),
  })
  return { created, token }
}
