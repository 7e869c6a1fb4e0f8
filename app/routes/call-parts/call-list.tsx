import { useLocale, useTranslations } from 'use-intl'
import type { PublicCall } from '#app/domain/calls/index.server'
import { paths } from '#app/routes/paths'
import { EntryCard } from '#app/ui/entry-card'
import { StatusTag } from '#app/ui/status-tag'
import { callTones } from './call-tones'
import { useMoment } from './use-moment'

/** Calls with their deadlines, each as a card. */
export function CallList({ calls, level }: { calls: PublicCall[]; level: 2 | 3 }) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const moment = useMoment()
  return (
    <ul className="flex flex-col gap-4">
      {calls.map(({ slug, name, summary, state, closesAt, programmeName }) => (
        <li key={slug}>
          <EntryCard
            to={paths.call(slug)}
            level={level}
            title={name[locale]}
            summary={summary[locale]}
            tags={<StatusTag tone={callTones[state]}>{t(`states.${state}`)}</StatusTag>}
            facts={[
              <strong key="closes">{t('closesAt', moment(closesAt))}</strong>,
              ...(programmeName ? [`${t('programme')}: ${programmeName[locale]}`] : []),
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
