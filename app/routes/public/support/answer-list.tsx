import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { type FirmAnswers, writePeople } from '#app/domain/programmes/firm-answers'
import { type QuestionName, queryOf, questionsFor } from '#app/domain/programmes/wizard'
import { formatDate } from '#app/locales/dates'
import { formatMoney } from '#app/locales/money'
import { paths } from '#app/routes/paths'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { VisuallyHidden } from '#app/ui/visually-hidden'

/** Answers in words, or null where the question was not answered. */
function useAnswerWords(answers: FirmAnswers) {
  const t = useTranslations('programmes')
  const words = useTranslations('programmes.wizard.questions')
  const locale = useLocale()
  const format = useFormatter()
  const unsure = t('wizard.unsure')
  const option = (question: QuestionName, code: string) =>
    (words as (key: string) => string)(`${question}.options.${code}`)
  const money = (amount: bigint) => formatMoney(amount, 'VND', locale)
  const moneyWords = () => {
    const { revenue, capital } = answers
    const parts: string[] = []
    if (revenue === 'none') parts.push(words('money.noRevenue'))
    else if (revenue !== undefined) {
      parts.push(`${t('item.revenue')}: ${revenue === null ? unsure : money(revenue)}`)
    }
    if (capital !== undefined) {
      parts.push(`${t('item.capital')}: ${capital === null ? unsure : money(capital)}`)
    }
    return parts.length > 0 ? parts.join('; ') : null
  }
  return (question: QuestionName): string | null => {
    if (question === 'money') return moneyWords()
    const value = answers[question]
    if (value === undefined) return null
    if (value === null) return unsure
    if (question === 'employees') {
      return `${format.number(Number(writePeople(Number(value))))} ${words('employees.unit')}`
    }
    if (question === 'registered') return formatDate(new Date(String(value)), locale)
    if (Array.isArray(value)) {
      if (value.length === 0) return t('wizard.answerNone')
      return format.list(value.map((code) => option(question, code)))
    }
    return option(question, String(value))
  }
}

/** What was answered, each with a way to change it. */
export function AnswerList({ answers }: { answers: FirmAnswers }) {
  const t = useTranslations('programmes')
  const words = useTranslations('programmes.wizard.questions')
  const inWords = useAnswerWords(answers)
  const query = queryOf(answers)
  return (
    <DescriptionList
      items={questionsFor(answers).map((question) => ({
        term: words(`${question}.short`),
        description: (
          <>
            {inWords(question) ?? t('statuses.missing')}{' '}
            <LocaleLink to={paths.checkSupport(question) + query} className="no-print">
              {t('result.change')}
              <VisuallyHidden> {words(`${question}.short`)}</VisuallyHidden>
            </LocaleLink>
          </>
        ),
      }))}
    />
  )
}
