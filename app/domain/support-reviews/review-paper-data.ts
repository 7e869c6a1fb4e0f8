import { amountInWords } from '#app/locales/amount-in-words'
import { formatLongDate } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import { createTranslatorFor } from '#app/locales/translator'
import type { PaperData } from '../papers/index.server'
import type { Bilingual } from '../programmes/bilingual'
import { sizeCriteria } from '../programmes/enterprise-size'
import { declarations } from '../support-applications/form/pages'
import type { ApplicationView } from '../support-applications/index.server'
import type { CouncilView } from './review-queries.server'

const blank = '……………'
const hundredths = 100
const orBlank = (text: string | null | undefined) => text?.trim() || blank
const languages = ['vi', 'en'] as const

/** A word in both languages, under its name and under the same with `En`. */
function inBoth(name: string, say: (locale: Locale) => string): Record<string, string> {
  return Object.fromEntries(
    languages.map((locale) => [locale === 'vi' ? name : `${name}En`, say(locale)]),
  )
}

const tell = (key: string, values?: Record<string, string | number>) => (locale: Locale) =>
  createTranslatorFor(locale).dynamic(key, values)

const named = (name: string, words: Bilingual) => inBoth(name, (locale) => words[locale])

const figures = (amount: bigint) => (locale: Locale) =>
  locale === 'vi'
    ? formatMoney(amount, 'VND', 'vi').replace(/\s?đ$/, ' đồng')
    : formatMoney(amount, 'VND', 'en')

const numberIn = (value: number) => (locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)

const numbered = (rows: PaperData[]): PaperData[] =>
  rows.map((row, index) => ({ itemNumber: String(index + 1), ...row }))

const paragraphs = (text: string): PaperData[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ text: line }))

const money = (amount: bigint | 'none' | null | undefined) => (locale: Locale) => {
  if (amount === 'none') return tell('programmes.wizard.questions.money.noRevenue')(locale)
  return typeof amount === 'bigint' ? figures(amount)(locale) : blank
}

/** What every paper on the review of an application is filled with. */
export function headData(
  { number, content, saved }: ApplicationView,
  place: string,
  day: Date,
): PaperData {
  const firm = (saved.organisation ?? {}) as Record<string, string | null>
  return {
    number: number ?? '',
    place: orBlank(place),
    ...inBoth('day', (locale) => formatLongDate(day, locale)),
    ...named('programme', content.name),
    ...named('legalBasis', content.legalBasis),
    ...named('agency', content.agency),
    agencyCapitals: content.agency.vi.toLocaleUpperCase('vi'),
    firmName: orBlank(firm.name),
    firmTaxCode: orBlank(firm.taxCode),
    firmAddress: orBlank(firm.address),
    firmRepresentative: orBlank(firm.representativeName),
    firmPosition: orBlank(firm.representativeTitle),
  }
}

function linesOf(
  { content, lines }: ApplicationView,
  amountOf: (line: ApplicationView['lines'][number]) => bigint,
): PaperData[] {
  return numbered(
    lines
      .filter((line) => amountOf(line) > 0n)
      .map((line) => ({
        ...inBoth(
          'text',
          (locale) =>
            content.items.find(({ code }) => code === line.itemCode)?.name[locale] ?? line.itemCode,
        ),
        ...inBoth('amountFigures', figures(amountOf(line))),
      })),
  )
}

/** The enterprise's declaration of its size, with what it asks for. */
export function sizeData(application: ApplicationView): PaperData {
  const { answers, saved, size, lines } = application
  const { sector, employees, revenue, capital, registered, trait } = answers
  const question = 'programmes.wizard.questions'
  const criterion = sizeCriteria.find((each) => each === saved.size?.criterion) ?? 'either'
  const total = lines.reduce((sum, { amount }) => sum + amount, 0n)
  return {
    ...inBoth('registered', (locale) =>
      registered ? formatLongDate(new Date(registered), locale) : blank,
    ),
    ...inBoth('sector', sector ? tell(`${question}.sector.options.${sector}`) : () => blank),
    ...inBoth(
      'employees',
      typeof employees === 'number' ? numberIn(employees / hundredths) : () => blank,
    ),
    ...inBoth('revenue', money(revenue)),
    ...inBoth('capital', money(capital)),
    ...inBoth('criterion', tell(`supportApplications.form.criteria.${criterion}`)),
    ...inBoth('traits', (locale) =>
      trait?.length
        ? trait.map((code) => tell(`${question}.trait.options.${code}`)(locale)).join('; ')
        : tell('programmes.wizard.answerNone')(locale),
    ),
    ...inBoth('size', tell(size ? `programmes.sizes.${size}` : 'programmes.result.sizeUnknown')),
    budgetLines: linesOf(application, ({ amount }) => amount),
    ...inBoth('totalFigures', figures(total)),
    totalWords: amountInWords(total, 'VND'),
    declaredLines: declarations.map((name) =>
      inBoth('text', tell(`supportApplications.form.declarations.${name}`)),
    ),
  }
}

/** The minutes of a council that has concluded. */
export function minutesData(
  { content }: ApplicationView,
  council: CouncilView,
  secretary: string | null,
): PaperData {
  const { members, means } = council
  const words = 'supportReviews.council'
  const sitting = members.filter(({ conflict }) => conflict === false)
  const total = content.criteria.reduce((sum, { code }) => sum + (means?.[code] ?? 0), 0)
  const pointsOf = (code: string) =>
    sitting.map(({ name, points }) => `${name ?? blank} ${points?.[code] ?? 0}`).join(', ')
  return {
    memberLines: numbered(
      members.map(({ name, independent, conflict }) =>
        inBoth('text', (locale) => {
          const side = tell(`${words}.${independent ? 'independent' : 'inHouse'}`)(locale)
          const out = conflict ? `; ${tell(`${words}.states.out`)(locale)}` : ''
          return `${name ?? blank}: ${side}${out}`
        }),
      ),
    ),
    independent: String(sitting.filter(({ independent }) => independent).length),
    sitting: String(sitting.length),
    criterionLines: numbered(
      content.criteria.map(({ code, name, most }) =>
        inBoth('text', (locale) =>
          tell('supportReviews.papers.criterion', {
            name: name[locale],
            most,
            points: pointsOf(code),
            mean: numberIn((means?.[code] ?? 0) / hundredths)(locale),
          })(locale),
        ),
      ),
    ),
    ...inBoth('totalPoints', numberIn(total / hundredths)),
    mostPoints: String(content.criteria.reduce((sum, { most }) => sum + most, 0)),
    remarkLines: sitting.flatMap(({ name, remark }) =>
      remark ? [{ text: `${name ?? blank}: ${remark}` }] : [],
    ),
    minutesLines: paragraphs(council.minutes ?? ''),
    ...inBoth('proposal', tell(`${words}.proposals.${council.proposal ?? 'refuse'}`)),
    secretary: orBlank(secretary),
  }
}

export interface DecisionFacts {
  round: 'first' | 'appeal'
  approved: boolean
  reasons: Bilingual[]
  words: string
  amount: bigint
  decidedBy: string | null
  /** Days in which a refusal can be complained of. */
  appealDays: number
}

/** The notice of a decision. */
export function decisionData(
  application: ApplicationView,
  { round, approved, reasons, words, amount, decidedBy, appealDays }: DecisionFacts,
): PaperData {
  const submitted = application.submittedAt
  const next = approved ? 'approved' : round === 'first' ? 'refused' : 'refusedOnAppeal'
  return {
    ...inBoth('submittedDay', (locale) => (submitted ? formatLongDate(submitted, locale) : blank)),
    ...inBoth('decisionKind', tell(`supportReviews.papers.rounds.${round}`)),
    ...inBoth('outcome', tell(`supportReviews.decision.${approved ? 'approved' : 'refused'}`)),
    approvedLines: approved
      ? [{ ...inBoth('amountFigures', figures(amount)), amountWords: amountInWords(amount, 'VND') }]
      : [],
    budgetLines: approved ? linesOf(application, ({ granted }) => granted ?? 0n) : [],
    reasonLines: reasons.map((reason) => named('text', reason)),
    decisionLines: paragraphs(words),
    nextLines: [inBoth('text', tell(`supportReviews.papers.next.${next}`, { days: appealDays }))],
    decidedBy: orBlank(decidedBy),
  }
}
