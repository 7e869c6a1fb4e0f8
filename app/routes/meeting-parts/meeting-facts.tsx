import { useLocale, useTranslations } from 'use-intl'
import type { MeetingView } from '#app/domain/meetings/index.server'
import { formatDateTime } from '#app/locales/dates'
import { DescriptionList } from '#app/ui/description-list'

/** When and where a meeting is, and what each side says. */
export function MeetingFacts({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings')
  const locale = useLocale()
  const { startsAt, minutes, place, link, note, answers, provider, seeker } = meeting
  const answerOf = (answer: MeetingView['answers']['provider']) =>
    answer ? [t(`replies.${answer.reply}`), answer.words].filter(Boolean).join(': ') : t('noReply')
  return (
    <DescriptionList
      items={[
        {
          term: t('when'),
          description: `${formatDateTime(startsAt, locale)} (${t('minutes', { minutes })})`,
        },
        ...(place ? [{ term: t('place'), description: place }] : []),
        ...(link
          ? [
              {
                term: t('link'),
                description: (
                  <a href={link} rel="noopener nofollow external">
                    {link}
                  </a>
                ),
              },
            ]
          : []),
        ...(note
          ? [{ term: t('note'), description: <span className="whitespace-pre-line">{note}</span> }]
          : []),
        { term: provider, description: answerOf(answers.provider) },
        { term: seeker ?? t('anonymous'), description: answerOf(answers.seeker) },
      ]}
    />
  )
}
