import { useTranslations } from 'use-intl'
import type { EntryView } from '#app/domain/deal-room/room-view'
import { Timeline } from '#app/ui/timeline'

const known = [
  'stage',
  'terms',
  'confirmation',
  'document',
  'officer',
  'schedule',
  'payment',
  'registration',
  'standing',
  'offer',
  'offer-accepted',
  'offer-refused',
  'offer-withdrawn',
  'note',
  'note-comment',
  'note-confirmed',
  'task',
  'task-done',
  'task-reopened',
  'guest-asked',
  'guest-agreed',
  'guest-refused',
  'guest-ended',
] as const

function Said({ details, reason }: EntryView) {
  const lines = reason ? [...details, reason] : details
  return (
    <>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one entry never change
        <p key={index} className="whitespace-pre-line break-words">
          {line}
        </p>
      ))}
    </>
  )
}

/** Entries of a deal's chain, the latest first, with the beginning of their fingerprints. */
export function EntryList({ items }: { items: EntryView[] }) {
  const t = useTranslations('room')
  const stages = useTranslations('deals.stages')
  const titleOf = ({ kind, from, to, title }: EntryView) => {
    const name = known.find((each) => each === kind) ?? 'other'
    const words = t(`history.kinds.${name}`, { from: from ?? 'none' })
    if ((kind === 'stage' || kind === 'confirmation') && to) {
      return `${words}: ${stages(to as 'signed')}`
    }
    return title ? `${words}: ${title}` : words
  }
  return (
    <Timeline
      label={t('history.title')}
      items={items.map((entry) => ({
        id: String(entry.sequence),
        at: entry.at,
        title: titleOf(entry),
        by: [
          entry.by ?? t('history.exchange'),
          entry.role ? t(`sides.${entry.role as 'guest'}`) : null,
          `${t('history.sequence', { sequence: entry.sequence })}, ${entry.hash.slice(0, 12)}…`,
        ]
          .filter(Boolean)
          .join(' · '),
        note: <Said {...entry} />,
      }))}
    />
  )
}
