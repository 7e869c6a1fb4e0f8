import { useTranslations } from 'use-intl'
import type { FirmAnswers } from '#app/domain/programmes/firm-answers'
import { queryOf, questionsFor } from '#app/domain/programmes/wizard'
import { paths } from '#app/routes/paths'
import { useFirmWords } from '#app/routes/support-parts/firm-words'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { VisuallyHidden } from '#app/ui/visually-hidden'

/** What was answered, each with a way to change it. */
export function AnswerList({ answers }: { answers: FirmAnswers }) {
  const t = useTranslations('programmes')
  const words = useTranslations('programmes.wizard.questions')
  const inWords = useFirmWords(answers)
  const query = queryOf(answers)
  return (
    <DescriptionList
      items={questionsFor(answers).map((question) => ({
        term: words(`${question}.short`),
        description: (
          <span className="flex items-baseline justify-between gap-x-6">
            <span>{inWords(question) ?? t('statuses.missing')}</span>
            <span className="no-print">
              <LocaleLink to={paths.checkSupport(question) + query}>
                {t('result.change')}
                <VisuallyHidden> {words(`${question}.short`)}</VisuallyHidden>
              </LocaleLink>
            </span>
          </span>
        ),
      }))}
    />
  )
}
