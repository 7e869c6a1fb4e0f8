import { amountInWords, numberInWords } from '#app/locales/amount-in-words'
import { formatLongDate } from '#app/locales/dates'
import { formatMoney } from '#app/locales/money'
import type { Transaction } from '#app/platform/db/client.server'
import { contractOf, type DealRecord } from '../deals/index.server'
import { jurisdictionOf, registrantOf, registrationCase } from '../registration/registration-duty'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { labelsOf, termsOf } from '../taxonomy/index.server'
import type { Scheme } from '../taxonomy/taxonomy'
import type { PaperData } from './fill-template.server'
import type { DealPaperKind, PaperLanguage } from './paper'
import type { MakePaperInput } from './paper-schemas'

const blank = '……………'
const orBlank = (text: string | null | undefined) => text?.trim() || blank
const linesOf = (text: string): PaperData[] =>
  (text.trim() || blank).split(/\n+/).map((line) => ({ text: line.trim() }))

interface Labels {
  vi: string
  en: string
}

/** Labels by code as they were in force on a day; those that were not are named as they are now. */
async function wordsOn(db: Transaction, scheme: Scheme, on: Date) {
  const [terms, vi, en] = await Promise.all([
    termsOf(db, scheme, on),
    labelsOf(db, scheme, 'vi'),
    labelsOf(db, scheme, 'en'),
  ])
  return (code: string): Labels => {
    const inForce = terms.find((term) => term.code === code)
    if (inForce) return { vi: inForce.labelVi, en: inForce.labelEn }
    return { vi: vi[code] ?? code, en: en[code] ?? code }
  }
}

/** What these codes are called, as the values of a placeholder and of its English fellow. */
function named<Name extends string>(
  name: Name,
  labelOf: (code: string) => Labels,
  codes: readonly (string | null)[],
) {
  const labels = codes.flatMap((code) => (code === null ? [] : [labelOf(code)]))
  const said = {
    [name]: labels.map(({ vi }) => vi).join('; ') || blank,
    [`${name}En`]: labels.map(({ en }) => en).join('; ') || blank,
  }
  return said as Record<Name | `${Name}En`, string>
}

async function partyData(db: Transaction, side: 'provider' | 'seeker', id: string) {
  const row = await db.organisation.findUniqueOrThrow({ where: { id } })
  return {
    [`${side}Name`]: row.name,
    [`${side}NameEn`]: row.nameEn || row.name,
    [`${side}TaxCode`]: orBlank(row.taxCode),
    [`${side}Address`]: orBlank(row.address),
    [`${side}Representative`]: orBlank(row.representativeName),
    [`${side}Position`]: orBlank(row.representativeTitle),
    [`${side}Phone`]: orBlank(row.phone),
    [`${side}Email`]: orBlank(row.email),
  }
}

type Terms = Awaited<ReturnType<typeof termsData>>

async function termsData(db: Transaction, deal: DealRecord, on: Date) {
  const [objects, forms, modes, scopes, payments] = await Promise.all([
    wordsOn(db, 'transfer-object', on),
    wordsOn(db, 'transfer-form', on),
    wordsOn(db, 'transfer-mode', on),
    wordsOn(db, 'transfer-scope', on),
    wordsOn(db, 'payment-method', on),
  ])
  const { value, currency } = deal
  return {
    ...named('objects', objects, deal.objectCodes),
    ...named('form', forms, [deal.formCode]),
    ...named('modes', modes, deal.modeCodes),
    ...named('scope', scopes, [deal.scopeCode]),
    ...named('payment', payments, [deal.paymentCode]),
    valueFigures:
      value === null ? blank : formatMoney(value, currency, 'vi').replace(/\s?đ$/, ' đồng'),
    valueFiguresEn: value === null ? blank : formatMoney(value, currency, 'en'),
    valueWords: value === null ? blank : amountInWords(value, currency),
  }
}

/** What the terms say under an item of Art. 23, each line in Vietnamese and in English. */
function fromTerms(code: string, deal: DealRecord, terms: Terms): [vi: string, en: string][] {
  switch (code) {
    case 'technology-name':
      return [
        [`Công nghệ được chuyển giao: ${deal.title}.`, `Technology transferred: ${deal.title}.`],
      ]
    case 'object-and-quality':
      return [
        [`Đối tượng chuyển giao: ${terms.objects}.`, `Object of the transfer: ${terms.objectsEn}.`],
      ]
    case 'ownership-or-use':
      return [
        [
          `Phạm vi: ${terms.scope}. Hình thức: ${terms.form}.`,
          `Rights: ${terms.scopeEn}. Form: ${terms.formEn}.`,
        ],
      ]
    case 'transfer-mode':
      return [
        [`Phương thức chuyển giao: ${terms.modes}.`, `Mode of the transfer: ${terms.modesEn}.`],
      ]
    case 'price-and-payment':
      return [
        [
          `Giá chuyển giao: ${terms.valueFigures} (bằng chữ: ${terms.valueWords}).`,
          `Price of the transfer: ${terms.valueFiguresEn}.`,
        ],
        [`Phương thức thanh toán: ${terms.payment}.`, `Method of payment: ${terms.paymentEn}.`],
      ]
    default:
      return []
  }
}

async function articlesOf(
  db: Transaction,
  deal: DealRecord,
  terms: Terms,
  { on, language }: { on: Date; language: PaperLanguage },
) {
  const [items, { texts }] = await Promise.all([
    termsOf(db, 'contract-content', on),
    contractOf(db, deal.id),
  ])
  return items.map(({ code, labelVi, labelEn }, index): PaperData => {
    const agreed = fromTerms(code, deal, terms).flatMap(([vi, en]) =>
      language === 'bilingual' ? [vi, en] : [vi],
    )
    const written = texts[code]?.split(/\n+/).filter((line) => line.trim()) ?? []
    const lines = [...agreed, ...written]
    return {
      articleNumber: String(index + 1),
      articleTitle: labelVi,
      articleTitleEn: labelEn,
      lines: (lines.length > 0 ? lines : [blank]).map((text) => ({ text })),
    }
  })
}

const dossier = [
  [
    'Đơn đăng ký chuyển giao công nghệ, có cam kết của các bên.',
    'The application to register the technology transfer, with the undertaking of the parties.',
  ],
  [
    'Bản gốc hoặc bản sao có chứng thực văn bản giao kết chuyển giao công nghệ, đủ nội dung theo Điều 23 Luật Chuyển giao công nghệ.',
    'The original or a certified copy of the transfer contract, with all that Article 23 of the Law on Technology Transfer asks for.',
  ],
  [
    'Bản dịch tiếng Việt được công chứng hoặc chứng thực (trường hợp không có văn bản giao kết bằng tiếng Việt).',
    'A notarised or certified translation into Vietnamese, where the contract was not made in Vietnamese.',
  ],
] as const

async function registrationData(db: Transaction, deal: DealRecord, on: Date) {
  const facts = await contractOf(db, deal.id)
  const [authorities, cases, jurisdictions] = await Promise.all([
    wordsOn(db, 'registration-authority', on),
    wordsOn(db, 'registration-case', on),
    termsOf(db, 'registration-jurisdiction', on),
  ])
  const jurisdiction = jurisdictionOf(facts)
  const authority = jurisdictions.find(({ code }) => code === jurisdiction)?.parentCode ?? null
  const registrant = registrantOf(facts)
  const id = registrant === 'provider' ? deal.providerId : deal.seekerId
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id } })
  return {
    ...named('authority', authorities, [authority]),
    ...named('caseLabel', cases, [registrationCase(facts)]),
    registrantName: name,
    registrantSide: registrant === 'provider' ? 'bên giao' : 'bên nhận',
    registrantSideEn: registrant === 'provider' ? 'the provider' : 'the recipient',
    term: orBlank(facts.texts['term-and-effect']),
    dossier: dossier.map(([text, textEn], index) => ({
      itemNumber: String(index + 1),
      text,
      textEn,
    })),
  }
}

/**
 * What a paper of a deal is filled with. Names of codes are those of the lists in force on the day of
 * signing, or on the day the paper is made.
 */
export async function paperData(
  db: Transaction,
  deal: DealRecord,
  kind: DealPaperKind,
  input: MakePaperInput,
  now: Date,
): Promise<PaperData> {
  const on = deal.signedOn ?? now
  const held = dayAsDate(input.heldOn ?? localDay(now))
  const [provider, seeker, terms] = await Promise.all([
    partyData(db, 'provider', deal.providerId),
    partyData(db, 'seeker', deal.seekerId),
    termsData(db, deal, on),
  ])
  return {
    number: deal.number,
    technology: deal.title,
    place: orBlank(input.place),
    day: formatLongDate(held, 'vi'),
    dayEn: formatLongDate(held, 'en'),
    contractDayEn: deal.signedOn ? formatLongDate(deal.signedOn, 'en') : blank,
    contractDay: deal.signedOn ? formatLongDate(deal.signedOn, 'vi') : blank,
    ...provider,
    ...seeker,
    ...terms,
    providerPeople: orBlank(input.providerPeople),
    seekerPeople: orBlank(input.seekerPeople),
    contentLines: linesOf(input.content),
    conclusionLines: linesOf(input.conclusion),
    months: String(input.months),
    monthsWords: numberInWords(BigInt(input.months)),
    ...(kind === 'contract'
      ? { articles: await articlesOf(db, deal, terms, { on, language: input.language }) }
      : {}),
    ...(kind === 'registration' ? await registrationData(db, deal, on) : {}),
  }
}
