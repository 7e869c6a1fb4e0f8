import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { ListingKind } from '../listings/listing'
import { findNeedRecord, type NeedRecord } from '../needs/index.server'
import { findTechnologyRecord, type TechnologyRecord } from '../technologies/index.server'
import { filled, type ListingSnapshot } from './snapshot'

type TextRow = { lang: string; keywords: string[] } & Record<string, unknown>

/** The texts of an entry, field by field and in each field the languages beside each other. */
function textFields(texts: readonly TextRow[], names: readonly string[]) {
  const ordered = texts.toSorted((a, b) => b.lang.localeCompare(a.lang))
  return Object.fromEntries(
    [...names, 'keywords'].flatMap((name) =>
      ordered.map((row) => [`${name}.${row.lang}`, row[name]] as const),
    ),
  )
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? ''

function sum(min: bigint | null, max: bigint | null, currency: string): string {
  const amounts = [...new Set([min, max].filter((amount) => amount !== null))]
  return amounts.length > 0 ? `${amounts.join(' – ')} ${currency}` : ''
}

function fileNames(files: TechnologyRecord['attachments']): string {
  return files
    .map(({ file, role, disclosure }) => `${file.name} (${role}, ${disclosure})`)
    .join('\n')
}

function technologySnapshot(record: TechnologyRecord): ListingSnapshot {
  return filled({
    ...textFields(record.texts, ['title', 'summary', 'problem', 'solution', 'application']),
    fieldCode: record.fieldCode,
    priorityCodes: record.priorityCodes,
    greenTag: record.greenTag,
    trl: record.trl,
    trlEvidence: record.trlEvidence,
    trlEvidenceDate: day(record.trlEvidenceDate),
    advantages: record.advantages
      .map(({ metric, baseline, value, unit, comparedWith, proof }) =>
        `${metric}: ${baseline} → ${value} ${unit} (${comparedWith}) ${proof ?? ''}`.trim(),
      )
      .join('\n'),
    ipRights: record.ipRights
      .map(({ type, status, number, office, expiresOn }) =>
        [type, status, number, office, day(expiresOn)].filter(Boolean).join(' · '),
      )
      .join('\n'),
    owners: record.owners
      .map(({ name, shareBasisPoints }) => `${name}: ${shareBasisPoints / 100} %`)
      .join('\n'),
    mandate: record.mandate,
    taskCode: record.taskCode,
    transferObjects: record.transferObjects,
    transferForms: record.transferForms,
    transferModes: record.transferModes,
    transferScope: record.transferScope,
    exclusive: record.exclusive,
    sublicence: record.sublicence,
    territory: record.territory,
    price: sum(record.priceMin, record.priceMax, record.priceCurrency),
    files: fileNames(record.attachments),
  })
}

function needSnapshot(record: NeedRecord): ListingSnapshot {
  const texts = [
    'title',
    'summary',
    'currentState',
    'goal',
    'constraints',
    'triedBefore',
    'notWanted',
    'acceptanceTest',
  ]
  return filled({
    ...textFields(record.texts, texts),
    fieldCode: record.fieldCode,
    priorityCodes: record.priorityCodes,
    greenTag: record.greenTag,
    anonymous: record.anonymous,
    trl: record.trlMin,
    targets: record.targets
      .map(({ metric, comparison, value, unit }) => `${metric}: ${comparison} ${value} ${unit}`)
      .join('\n'),
    budget: sum(record.budgetMin, record.budgetMax, record.budgetCurrency),
    resultShare: record.resultShare,
    transferForms: record.transferForms,
    deadline: day(record.deadline),
    files: fileNames(record.attachments),
  })
}

/** An entry as it stands, and what it is worth in minor units of its currency. */
export interface ListingState {
  snapshot: ListingSnapshot
  value: bigint | null
  currency: string
}

const larger = (a: bigint | null, b: bigint | null) => (a === null || (b !== null && b > a) ? b : a)

/**
 * Reads an entry whole.
 * @throws DomainError not found
 */
export async function stateOf(
  db: Transaction,
  kind: ListingKind,
  id: string,
): Promise<ListingState> {
  if (kind === 'technology') {
    const record = await findTechnologyRecord(db, { id })
    if (!record) throw notFound()
    const { priceMin, priceMax, priceCurrency: currency } = record
    return { snapshot: technologySnapshot(record), value: larger(priceMin, priceMax), currency }
  }
  const record = await findNeedRecord(db, { id })
  if (!record) throw notFound()
  const { budgetMin, budgetMax, budgetCurrency: currency } = record
  return { snapshot: needSnapshot(record), value: larger(budgetMin, budgetMax), currency }
}
