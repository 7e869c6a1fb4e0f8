import { verifyPassword } from '#app/platform/auth/auth.server'
import type { Transaction } from '#app/platform/db/client.server'
import { invalid } from '#app/platform/http/domain-error'

/**
 * Makes sure that whoever sits at the screen knows the account's password.
 * @throws DomainError `wrongPassword`
 */
export async function checkPassword(db: Transaction, userId: string, password: string) {
  const account = await db.account.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true },
  })
  const hash = account?.password
  if (!hash || !(await verifyPassword({ hash, password }))) throw invalid('wrongPassword')
}
