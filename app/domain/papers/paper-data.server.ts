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
import type { DealPaperKind } from './paper'
import type { MakePaperInput } from './paper-schemas'

const blank = '……………'
const orBlank = (text: string | null | undefined) => text?.trim() || blank
const linesOf = (text: string): PaperData[] =>
  (text.trim() || blank).split(/\n+/).map((line) => ({ text: line.trim() }))

/** Labels by code as they were in force on a day; those that were not are named as they are now. */
async function wordsOn(db: Transaction, scheme: Scheme, on: Date) {
  const [terms, ever] = await Promise.all([termsOf(db, scheme, on), labelsOf(db, scheme, 'vi')])
  const inForce = Object.fromEntries(terms.map((term) => [term.code, term.labelVi]))
  return (code: string | null) => (code === null ? '' : (inForce[code] ?? ever[code] ?? code))
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
    objects: deal.objectCodes.map(objects).join('; ') || blank,
    form: orBlank(forms(deal.formCode)),
    modes: deal.modeCodes.map(modes).join('; ') || blank,
    scope: orBlank(scopes(deal.scopeCode)),
    payment: orBlank(payments(deal.paymentCode)),
    valueFigures:
      value === null ? blank : formatMoney(value, currency, 'vi').replace(/\s?đ$/, ' đồng'),
    valueWords: value === null ? blank : amountInWords(value, currency),
  }
}

/** What the terms say under an item of Art. 23. */
function fromTerms(code: string, deal: DealRecord, terms: Terms): string[] {
  switch (code) {
    case 'technology-name':
      return [`Công nghệ được chuyển giao: ${deal.title}.`]
    case 'object-and-quality':
      return [`Đối tượng chuyển giao: ${terms.objects}.`]
    case 'ownership-or-use':
      return [`Phạm vi: ${terms.scope}. Hình thức: ${terms.form}.`]
    case 'transfer-mode':
      return [`Phương thức chuyển giao: ${terms.modes}.`]
    case 'price-and-payment':
      return [
        `Giá chuyển giao: ${terms.valueFigures} (bằng chữ: ${terms.valueWords}).`,
        `Phương thức thanh toán: ${terms.payment}.`,
      ]
    default:
      return []
  }
}

async function articlesOf(db: Transaction, deal: DealRecord, terms: Terms, on: Date) {
  const [items, { texts }] = await Promise.all([
    termsOf(db, 'contract-content', on),
    contractOf(db, deal.id),
  ])
  return items.map(({ code, labelVi, labelEn }, index): PaperData => {
    const agreed = fromTerms(code, deal, terms)
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
  'Đơn đăng ký chuyển giao công nghệ, có cam kết của các bên.',
  'Bản gốc hoặc bản sao có chứng thực văn bản giao kết chuyển giao công nghệ, đủ nội dung theo Điều 23 Luật Chuyển giao công nghệ.',
  'Bản dịch tiếng Việt được công chứng hoặc chứng thực (trường hợp không có văn bản giao kết bằng tiếng Việt).',
]

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
    authority: orBlank(authorities(authority)),
    caseLabel: orBlank(cases(registrationCase(facts))),
    registrantName: name,
    registrantSide: registrant === 'provider' ? 'bên giao' : 'bên nhận',
    term: orBlank(facts.texts['term-and-effect']),
    dossier: dossier.map((text, index) => ({ itemNumber: String(index + 1), text })),
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
    ...(kind === 'contract' ? { articles: await articlesOf(db, deal, terms, on) } : {}),
    ...(kind === 'registration' ? await registrationData(db, deal, on) : {}),
  }
}
