import { useLocale, useTranslations } from 'use-intl'
import type { pastOf } from '#app/domain/organisations/index.server'
import { formatDate } from '#app/locales/dates'
import { DescriptionList } from '#app/ui/description-list'

export type OrganisationPastView = Awaited<ReturnType<typeof pastOf>>

interface OrganisationPastProps {
  past: OrganisationPastView
  /** Said where nothing is known. */
  empty?: string
}

/** What an organisation was called, where it had its seat, and what became part of it, with dates. */
export function OrganisationPast({ past, empty }: OrganisationPastProps) {
  const t = useTranslations('organisations.past')
  const locale = useLocale()
  const day = (date: Date) => formatDate(date, locale)
  const span = ({ validFrom, validTo }: { validFrom: Date | null; validTo: Date }) =>
    validFrom
      ? t('span', { from: day(validFrom), to: day(validTo) })
      : t('until', { to: day(validTo) })
  const english = locale === 'en'
  const { names, seats, absorbed } = past
  if (names.length + seats.length + absorbed.length === 0) return empty ? <p>{empty}</p> : null
  return (
    <DescriptionList
      items={[
        ...names.map((row) => ({
          key: row.id,
          term: t('name'),
          description: (
            <Dated
              words={(english && row.nameEn) || row.name}
              when={span(row)}
              source={row.source}
            />
          ),
        })),
        ...seats.map((row) => ({
          key: row.id,
          term: t('seat'),
          description: (
            <Dated
              words={[row.address, row.unit].filter(Boolean).join(', ')}
              when={span(row)}
              source={row.source}
            />
          ),
        })),
        ...absorbed.map((row) => ({
          key: row.id,
          term: t('absorbed'),
          description: (
            <Dated
              words={(english && row.nameEn) || row.name}
              when={t('on', { on: day(row.mergedOn) })}
              source={row.source}
            />
          ),
        })),
      ]}
    />
  )
}

function Dated({ words, when, source }: { words: string; when: string; source: string | null }) {
  return (
    <>
      {words}
      <span className="muted block text-sm">{[when, source].filter(Boolean).join(' · ')}</span>
    </>
  )
}
