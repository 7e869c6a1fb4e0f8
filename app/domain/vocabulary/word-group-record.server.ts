import { emit } from '#app/platform/events/emit.server'
import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context, TransactionContext } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { vocabularyChanged } from './vocabulary-events'
import { mayKeepVocabulary } from './vocabulary-policy'
import type { WordGroupInput } from './vocabulary-schemas'

/** What a group says, as its history keeps it. */
export interface KeptWords {
  kind: string
  vi: string[]
  en: string[]
  broaderVi: string[]
  broaderEn: string[]
  validFrom: string
  validTo: string | null
}

/** @throws DomainError not found for whoever does not keep the list */
export function asKeeper({ actor }: Pick<Context, 'actor'>): void {
  if (!mayKeepVocabulary(actor)) throw notFound()
}

/** The columns of what staff wrote; only groups of kind `broader` have broader words. */
export function columnsOf(input: WordGroupInput) {
  const { kind, vi, en, broaderVi, broaderEn, note, validFrom, validTo } = input
  const broader = kind === 'broader' ? { broaderVi, broaderEn } : { broaderVi: [], broaderEn: [] }
  return {
    kind,
    vi,
    en,
    ...broader,
    note: note ?? null,
    validFrom: dayAsDate(validFrom),
    validTo: validTo === undefined ? null : dayAsDate(validTo),
  }
}

type Row = ReturnType<typeof columnsOf>

/** Writes what a group says from now on into its history, and tells the exchange. */
export async function recordWords(
  tx: TransactionContext,
  id: string,
  action: 'added' | 'changed' | 'ended',
  { kind, vi, en, broaderVi, broaderEn, validFrom, validTo }: Row,
): Promise<void> {
  const words: KeptWords = {
    kind,
    vi,
    en,
    broaderVi,
    broaderEn,
    validFrom: validFrom.toISOString().slice(0, 10),
    validTo: validTo?.toISOString().slice(0, 10) ?? null,
  }
  await tx.db.wordGroupHistory.create({
    data: {
      wordGroupId: id,
      actorId: actorId(tx.actor),
      action,
      words: { ...words },
      createdAt: tx.now,
    },
  })
  await emit(tx, actorId(tx.actor), vocabularyChanged, { id })
}
