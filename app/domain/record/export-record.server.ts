import { type Stringifier, stringify } from 'csv-stringify'
import type { Translator } from '#app/locales/translator'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { describeColumns } from './describe-columns.server'
import { keysOfFilter } from './find-keys.server'
import { mayReadRecord } from './record-policy'
import type { RecordFilter } from './record-schemas'
import type { ChangedColumn, EntryView, StepTeller, StepWords } from './record-view'
import { placeOf, type Selection, selectEntries } from './select-entries.server'
import { ownerSources, ownerUntold, staffColumns } from './sources'
import { viewEntries } from './view-entries.server'

/** Entries that are read at once. */
const batch = 2_000

const columns = [
  'sequence',
  'at',
  'by',
  'onBehalfOf',
  'organisation',
  'kind',
  'subject',
  'act',
  'step',
  'from',
  'to',
  'reason',
  'changes',
  'request',
  'hash',
] as const

function changeWords({ name, before, after, state }: ChangedColumn): string {
  if (state !== 'told') return `${name}: (${state})`
  return `${name}: ${before ?? '—'} → ${after ?? '—'}`
}

/** How an export is worded: its headings, and what pages call the steps of entries. */
interface Words {
  t: Translator
  steps: StepTeller
}

function rowOf(entry: EntryView, { step, from, to }: StepWords, t: Translator): string[] {
  return [
    entry.sequence,
    entry.at.toISOString(),
    entry.by ?? t('record.byExchange'),
    entry.onBehalfOf ?? '',
    entry.organisation ?? '',
    t.dynamic(`record.kinds.${entry.kind}`),
    entry.subject ?? entry.subjectId,
    t.dynamic(`record.acts.${entry.act}`),
    step,
    from,
    to,
    entry.reason ?? '',
    entry.columns.map(changeWords).join('\n'),
    entry.requestId ?? '',
    entry.hash,
  ]
}

async function write(
  ctx: Context,
  selection: Selection,
  hidden: readonly string[],
  { t, steps }: Words,
  out: Stringifier,
): Promise<void> {
  let { before } = selection
  for (;;) {
    const found = await selectEntries(ctx.db, { ...selection, before }, batch)
    const entries = await describeColumns(ctx.db, await viewEntries(ctx.db, found, hidden))
    const stepOf = await steps(entries)
    for (const entry of entries) {
      if (!out.write(rowOf(entry, stepOf(entry), t)))
        await new Promise((resolve) => out.once('drain', resolve))
    }
    const last = found.at(-1)
    if (!last || found.length < batch) break
    before = placeOf(last)
  }
  out.end()
}

function exportOf(ctx: Context, selection: Selection, hidden: readonly string[], words: Words) {
  const out = stringify({ bom: true, escape_formulas: true })
  out.write(columns.map((name) => words.t(`record.columns.${name}`)))
  write(ctx, selection, hidden, words, out).catch((error: Error) => out.destroy(error))
  return out
}

/**
 * The record by a filter as CSV in UTF-8, newest first, written as it is read however long it is.
 * @throws DomainError not-found for all but those who answer for the exchange
 */
export async function exportRecord(
  ctx: Context,
  filter: RecordFilter,
  words: Words,
): Promise<Stringifier> {
  if (!mayReadRecord(ctx.actor)) throw notFound()
  return exportOf(ctx, { ...filter, keys: await keysOfFilter(ctx.db, filter) }, [], words)
}

/** The record of the actor's organisation as CSV. @throws DomainError not-found for those who act for none */
export function exportOrganisationRecord(
  ctx: Context,
  filter: Pick<RecordFilter, 'kind' | 'act' | 'from' | 'to'>,
  words: Words,
): Stringifier {
  const id = organisationIdOf(ctx.actor)
  if (!id) throw notFound()
  return exportOf(
    ctx,
    { ...filter, keys: [[id]], sources: ownerSources, untold: ownerUntold },
    staffColumns,
    words,
  )
}
