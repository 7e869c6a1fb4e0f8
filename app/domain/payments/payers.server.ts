import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { mayKeepAccounts } from './payment-policy'

/**
 * The organisations that a fee can be asked of, by name.
 * @throws DomainError not-found for all but those who keep the accounts
 */
export async function payersFor(
  { db, actor }: Context,
  locale: Locale,
): Promise<{ slug: string; name: string }[]> {
  if (!mayKeepAccounts(actor)) throw notFound()
  const rows = await db.organisation.findMany({
    where: { status: 'verified' },
    select: { slug: true, name: true, nameEn: true },
  })
  const named = rows.map(({ slug, name, nameEn }) => ({
    slug,
    name: (locale === 'en' && nameEn) || name,
  }))
  const { compare } = new Intl.Collator(locale)
  return named.toSorted((a, b) => compare(a.name, b.name))
}
