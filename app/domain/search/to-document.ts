import { codeKey, ownCodeKey } from '../listings/listing-code'
import type { NeedRow, OrganisationRow, TechnologyRow } from './document-rows.server'
import { emptyDocument } from './empty-document'
import type { ListingDocument } from './listing-document'

/** What a row's codes mean, looked up beforehand. */
export interface Lookups {
  readonly fields: readonly string[]
  readonly places: readonly string[]
}

interface Text {
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly keywords: readonly string[]
}

/** The document of a technology. IP numbers that are hidden and all evidence stay out. */
export function technologyDocument(
  row: TechnologyRow,
  { fields, places }: Lookups,
): ListingDocument {
  const { advantages } = row
  const parts = (text: TechnologyRow['texts'][number]) => [
    text.problem,
    text.solution,
    text.application,
  ]
  return {
    ...textsOf(row.texts),
    ...shared(row, fields),
    bodyVi: joined([
      ...bodyOf(row.texts, 'vi', parts),
      ...advantages.map(({ metric, comparedWith }) => `${metric}, ${comparedWith}`),
    ]),
    bodyEn: joined([
      ...bodyOf(row.texts, 'en', parts),
      ...advantages.map(({ metricEn, comparedWithEn }) => joined([metricEn, comparedWithEn], ', ')),
    ]),
    kind: 'technology',
    ...codesOf(row, [
      ...row.ipRights.map(({ number, numberHidden }) => (numberHidden ? null : number)),
      row.sourceId,
    ]),
    ...organisationOf(row.organisation),
    trl: row.trl,
    trlVerified: row.trlVerified !== null,
    ...amounts(row.priceMin, row.priceMax, row.priceCurrency),
    transferForms: row.transferForms,
    transferObjects: row.transferObjects,
    ipStatuses: [...new Set(row.ipRights.map(({ status }) => status))],
    legalClass: row.legalClass,
    places,
    deadline: null,
  }
}

/** The document of a need; an anonymous one tells neither who asks nor where. */
export function needDocument(row: NeedRow, { fields, places }: Lookups): ListingDocument {
  const parts = (text: NeedRow['texts'][number]) => [
    text.currentState,
    text.goal,
    text.constraints,
    text.triedBefore,
    text.acceptanceTest,
  ]
  return {
    ...textsOf(row.texts),
    ...shared(row, fields),
    bodyVi: joined([...bodyOf(row.texts, 'vi', parts), ...row.targets.map(({ metric }) => metric)]),
    bodyEn: joined([
      ...bodyOf(row.texts, 'en', parts),
      ...row.targets.map(({ metricEn }) => metricEn),
    ]),
    kind: 'need',
    ...codesOf(row, [row.sourceId]),
    ...organisationOf(row.anonymous ? null : row.organisation),
    organisationType: row.organisation.type,
    trl: row.trlMin,
    trlVerified: false,
    ...amounts(row.budgetMin, row.budgetMax, row.budgetCurrency),
    transferForms: row.transferForms,
    transferObjects: [],
    ipStatuses: [],
    legalClass: null,
    places: row.anonymous ? [] : places,
    deadline: row.deadline?.getTime() ?? null,
  }
}

/** The document of an organisation. */
export function organisationDocument(row: OrganisationRow, { places }: Lookups): ListingDocument {
  const since = (row.verifiedAt ?? row.createdAt).getTime()
  return emptyDocument({
    id: row.id,
    kind: 'organisation',
    subkind: row.type,
    slug: row.slug,
    titleVi: row.name,
    titleEn: row.nameEn ?? '',
    codeKeys: [ownCodeKey(row.id)],
    keywords: formerNames(row),
    summaryVi: row.aboutVi ?? '',
    summaryEn: row.aboutEn ?? '',
    organisationType: row.type,
    places,
    publishedAt: since,
    freshAt: since,
  })
}

/** What an organisation was called, and what became part of it: under those names it is still looked for. */
function formerNames({ formerFacts, absorbed }: OrganisationRow): string[] {
  const names = [
    ...formerFacts.flatMap(({ name }) => name ?? []),
    ...absorbed.map(({ organisation }) => organisation.name),
  ]
  return [...new Set(names)]
}

function codesOf({ id }: { id: string }, written: readonly (string | null)[]) {
  const codes = written.flatMap((code) => (code ? [code] : []))
  return { codes, codeKeys: [...new Set([ownCodeKey(id), ...codes.map(codeKey)])] }
}

function textsOf(texts: readonly Text[]) {
  const vi = texts.find(({ lang }) => lang === 'vi')
  const en = texts.find(({ lang }) => lang === 'en')
  return {
    titleVi: vi?.title ?? '',
    titleEn: en?.title ?? '',
    summaryVi: vi?.summary ?? '',
    summaryEn: en?.summary ?? '',
    keywords: [...new Set(texts.flatMap(({ keywords }) => keywords))],
  }
}

function bodyOf<T extends Text>(
  texts: readonly T[],
  lang: string,
  parts: (text: T) => readonly string[],
): readonly string[] {
  return texts.filter((text) => text.lang === lang).flatMap(parts)
}

function shared(row: TechnologyRow | NeedRow, fields: readonly string[]) {
  const publishedAt = (row.publishedAt ?? row.createdAt).getTime()
  return {
    id: row.id,
    subkind: row.kind,
    slug: row.slug,
    fields,
    priorities: row.priorityCodes,
    green: row.greenTag,
    publishedAt,
    freshAt: Math.max(publishedAt, row.confirmedAt?.getTime() ?? 0),
  }
}

function organisationOf(organisation: TechnologyRow['organisation'] | null) {
  return {
    organisationSlug: organisation?.slug ?? null,
    organisationName: organisation?.name ?? null,
    organisationNameEn: organisation?.nameEn ?? null,
    organisationType: organisation?.type ?? null,
  }
}

/** Only đồng are compared: there is no official rate in the exchange to convert by. */
function amounts(min: number | null, max: number | null, currency: string) {
  if (currency !== 'VND') return { price: null, priceTop: null }
  return { price: min ?? max, priceTop: max ?? min }
}

function joined(parts: readonly (string | null)[], by = '\n'): string {
  return parts.filter((part) => part).join(by)
}
