import { unknownCodes } from '#app/domain/taxonomy/index.server'
import { invalid } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { Scheme } from '../taxonomy/taxonomy'

/**
 * Makes sure that codes of a form are on their lists today. A code that the entry had before may stay when
 * its list has moved on.
 * @param kept codes that the entry has now
 * @throws DomainError `unknownCode`
 */
export async function checkCodes(
  { db, now }: TransactionContext,
  chosen: Partial<Record<Scheme, readonly (string | null | undefined)[]>>,
  kept: readonly (string | null)[] = [],
): Promise<void> {
  for (const [scheme, codes] of Object.entries(chosen)) {
    const fresh = codes.filter(
      (code): code is string => Boolean(code) && !kept.includes(code ?? null),
    )
    const [code] = await unknownCodes(db, scheme as Scheme, fresh, now)
    if (code) throw invalid('unknownCode', { code })
  }
}
