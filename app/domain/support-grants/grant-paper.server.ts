import { amountInWords } from '#app/locales/amount-in-words'
import { formatLongDate } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { type Context, type TransactionContext, transact } from '../context'
import { fillPaper, wordMediaType } from '../papers/index.server'
import { paperFileName, paperFormats, type SupportPaperKind } from '../papers/paper'
import { addGrantDocument, type Granted } from './grant-record.server'

const blank = '……………'
const orBlank = (text: string | null | undefined) => text?.trim() || blank
const money = (amount: bigint) => formatMoney(amount, 'VND', 'vi').replace(/\s?đ$/, ' đồng')
const moneyEn = (amount: bigint) => formatMoney(amount, 'VND', 'en')
/** Stands for words of the parties that were written in Vietnamese alone. */
const asAbove = '(as stated above in Vietnamese)'

const titles: Record<SupportPaperKind, string> = {
  support_contract: 'Hợp đồng hỗ trợ ba bên',
  support_acceptance: 'Biên bản nghiệm thu và thanh lý',
}

/** What a paper of a grant is filled with. */
function paperData({ grant, content, firm, lines, number }: Granted, place: string, now: Date) {
  if (!grant) throw new Error('a paper is made of a grant')
  const nameOf = (code: string, locale: Locale) =>
    content.items.find((item) => item.code === code)?.name[locale] ?? code
  const total = grant.stateAmount + grant.firmAmount + grant.otherAmount
  const accepted = grant.acceptedAmount ?? 0n
  return {
    number,
    contractNumber: orBlank(grant.contractNumber),
    programme: content.name.vi,
    programmeEn: content.name.en,
    legalBasis: content.legalBasis.vi,
    legalBasisEn: content.legalBasis.en,
    agency: content.agency.vi,
    agencyEn: content.agency.en,
    place: orBlank(place),
    day: formatLongDate(now, 'vi'),
    dayEn: formatLongDate(now, 'en'),
    firmName: orBlank(firm.name),
    firmTaxCode: orBlank(firm.taxCode),
    firmAddress: orBlank(firm.address),
    firmRepresentative: orBlank(firm.representativeName),
    firmPosition: orBlank(firm.representativeTitle),
    supplierName: grant.supplierName,
    supplierTaxCode: orBlank(grant.supplierTaxCode),
    supplierAddress: orBlank(grant.supplierAddress),
    supplierRepresentative: grant.supplierPerson,
    supplierPosition: orBlank(grant.supplierPosition),
    supplierAccount: orBlank(grant.supplierAccount),
    work: grant.work,
    workEn: grant.workEn ?? asAbove,
    terms: grant.terms,
    termsEn: grant.termsEn ?? asAbove,
    endDay: formatLongDate(grant.endsOn, 'vi'),
    endDayEn: formatLongDate(grant.endsOn, 'en'),
    budgetLines: lines
      .filter(({ granted }) => granted !== null && granted > 0n)
      .map(({ itemCode, granted }, index) => ({
        itemNumber: String(index + 1),
        text: nameOf(itemCode, 'vi'),
        textEn: nameOf(itemCode, 'en'),
        amountFigures: money(granted ?? 0n),
        amountFiguresEn: moneyEn(granted ?? 0n),
      })),
    totalFigures: money(total),
    totalFiguresEn: moneyEn(total),
    totalWords: amountInWords(total, 'VND'),
    stateFigures: money(grant.stateAmount),
    stateFiguresEn: moneyEn(grant.stateAmount),
    stateWords: amountInWords(grant.stateAmount, 'VND'),
    firmFigures: money(grant.firmAmount),
    firmFiguresEn: moneyEn(grant.firmAmount),
    otherFigures: money(grant.otherAmount),
    otherFiguresEn: moneyEn(grant.otherAmount),
    contractDay: grant.signedOn ? formatLongDate(grant.signedOn, 'vi') : blank,
    contractDayEn: grant.signedOn ? formatLongDate(grant.signedOn, 'en') : blank,
    acceptedFigures: money(accepted),
    acceptedFiguresEn: moneyEn(accepted),
    acceptedWords: amountInWords(accepted, 'VND'),
    note: grant.acceptanceNote ?? '',
  }
}

/**
 * Saves what a paper is made of, and makes it in Word's format and as PDF from the template in use, with its hash
 * and the template's version at the foot. The two files and the change stand or fall together.
 * @param change writes what the form says and gives the grant as it is then
 */
export async function changeAndPrint(
  ctx: Context,
  files: FileStorage,
  kind: SupportPaperKind,
  place: string,
  change: (tx: TransactionContext) => Promise<Granted>,
): Promise<void> {
  await storing(ctx.db, files, (put) =>
    transact(
      ctx,
      async (tx) => {
        const granted = await change(tx)
        const made = await fillPaper(tx.db, files, {
          kind,
          language: granted.grant?.language ?? 'vi',
          data: paperData(granted, place, tx.now),
          title: titles[kind],
          about: { number: granted.number, version: granted.version },
          formats: paperFormats,
        })
        const contract = kind === 'support_contract'
        const name = paperFileName(kind, granted.number)
        await addGrantDocument(tx, granted.id, {
          kind: contract ? 'contract_docx' : 'acceptance_docx',
          name: `${name}.docx`,
          mediaType: wordMediaType,
          stored: await put(made.files.docx),
          made,
        })
        await addGrantDocument(tx, granted.id, {
          kind: contract ? 'contract_pdf' : 'acceptance_pdf',
          name: `${name}.pdf`,
          mediaType: 'application/pdf',
          stored: await put(made.files.pdf),
          made,
        })
      },
      { timeout: 30_000 },
    ),
  )
}
