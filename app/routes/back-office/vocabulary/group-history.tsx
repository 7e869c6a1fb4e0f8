import { useLocale, useTranslations } from 'use-intl'
import type { wordGroup } from '#app/domain/vocabulary/index.server'
import { formatDate } from '#app/locales/dates'
import { Timeline } from '#app/ui/timeline'
import { TermList } from './term-list'

type History = Awaited<ReturnType<typeof wordGroup>>['history']

/** What a group said after each change, who changed it and when. */
export function GroupHistory({ history }: { history: History }) {
  const t = useTranslations('vocabulary')
  const locale = useLocale()
  const day = (text: string) => formatDate(new Date(`${text}T00:00:00Z`), locale)
  if (history.length === 0) return <p>{t('noHistory')}</p>
  return (
    <Timeline
      label={t('history')}
      items={history.map(({ id, action, createdAt, actorName, words }) => ({
        id,
        at: createdAt,
        title: t(`actions.${action}`),
        by: actorName ?? t('system'),
        note: (
          <>
            <p>
              <TermList {...words} />
            </p>
            <p className="muted text-sm">
              {words.validTo
                ? t('period', { from: day(words.validFrom), to: day(words.validTo) })
                : t('periodOpen', { from: day(words.validFrom) })}
            </p>
          </>
        ),
      }))}
    />
  )
}
