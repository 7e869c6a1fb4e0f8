import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { type FirmAnswers, writePeople } from '#app/domain/programmes/firm-answers'
import type { QuestionName } from '#app/domain/programmes/wizard'
import { formatDate } from '#app/locales/dates'
import { formatMoney } from '#app/locales/money'

/** Answers in words, or null where the question was not answered. */
export function useFirmWords(answers: FirmAnswers) {
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
