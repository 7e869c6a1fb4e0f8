import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, isInForce, localDay } from './dates'
import { createSnapshot } from './snapshot.server'
import type { Option, Scheme, Term } from './taxonomy'
import { optionsOf } from './taxonomy'

type Row = Term & { scheme: string; validFrom: Date; validTo: Date | null }

const terms = createSnapshot<Row>((db) =>
  db.referenceTerm.findMany({
    orderBy: [{ scheme: 'asc' }, { position: 'asc' }, { code: 'asc' }],
    omit: { id: true, source: true, position: true },
  }),
)

/** Forgets the terms that were read, so that a change made in this process shows at once. */
export function forgetTerms(): void {
  terms.forget()
}

/** The terms of a list that are in force on the day of an instant, in their order. */
export async function termsOf(db: Transaction, scheme: Scheme, on: Date): Promise<Term[]> {
  const day = dayAsDate(localDay(on))
  const rows = await terms.read(db)
  return rows.filter((row) => row.scheme === scheme && isInForce(row, day))
}

/** The same as choices in a language. */
export async function termOptions(
  db: Transaction,
  scheme: Scheme,
  on: Date,
  locale: Locale,
): Promise<Option[]> {
  return optionsOf(await termsOf(db, scheme, on), locale)
}

/**
 * Labels by code in a language, of every term the list ever had: an old entry keeps its words when
 * its code has gone out of force. Of several versions of a code the newest names it.
 */
export async function labelsOf(
  db: Transaction,
  scheme: Scheme,
  locale: Locale,
): Promise<Record<string, string>> {
  const rows = (await terms.read(db))
    .filter((row) => row.scheme === scheme)
    .toSorted((a, b) => a.validFrom.getTime() - b.validFrom.getTime())
  return Object.fromEntries(optionsOf(rows, locale).map(({ code, label }) => [code, label]))
}

/** The codes among these that the list does not have in force on the day: for checking input. */
export async function unknownCodes(
  db: Transaction,
  scheme: Scheme,
  codes: readonly string[],
  on: Date,
): Promise<string[]> {
  const known = new Set((await termsOf(db, scheme, on)).map((term) => term.code))
  return codes.filter((code) => !known.has(code))
}
