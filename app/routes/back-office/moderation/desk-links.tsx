import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { LocaleLink } from '#app/ui/locale-link'
import { Shortcuts } from '#app/ui/shortcuts/shortcuts'

/** Where one can go from an entry without the mouse. */
export interface DeskPlaces {
  queue: string
  previous: string | null
  next: string | null
}

const itemKeys = [
  ['j', 'down'],
  ['k', 'up'],
  ['q', 'queue'],
  ['s', 'score'],
  ['n', 'normal'],
  ['t', 'take'],
  ['p', 'approve'],
  ['r', 'turnDown'],
  ['?', 'help'],
] as const

/** Links to the entries beside this one in the list it was opened from, and the keys of the page. */
export function DeskLinks({ places, itemId }: { places: DeskPlaces; itemId: string }) {
  const t = useTranslations('moderation')
  const keys = useTranslations('moderation.shortcuts')
  const { queue, previous, next } = places

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry on the same page begins at its top
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), [itemId])

  return (
    <nav aria-label={t('beside')} className="no-print flex flex-wrap items-center gap-x-6 gap-y-2">
      <LocaleLink to={queue} aria-keyshortcuts="q">
        {t('backToQueue')}
      </LocaleLink>
      {previous ? (
        <LocaleLink to={previous} rel="prev" aria-keyshortcuts="k">
          {t('previous')}
        </LocaleLink>
      ) : null}
      {next ? (
        <LocaleLink to={next} rel="next" aria-keyshortcuts="j">
          {t('next')}
        </LocaleLink>
      ) : null}
      <Shortcuts
        title={keys('title')}
        lead={keys('lead')}
        onLabel={keys('on')}
        keys={itemKeys.map(([key, name]) => ({ key, label: keys(name) }))}
      />
    </nav>
  )
}
