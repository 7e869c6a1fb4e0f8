import { useLocale, useTranslations } from 'use-intl'
import type { PublicCall } from '#app/domain/calls/index.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { callTones } from './call-tones'
import { useMoment } from './use-moment'

/** Calls with their deadlines, each as a panel. */
export function CallList({ calls, level }: { calls: PublicCall[]; level: 2 | 3 }) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const moment = useMoment()
  return (
    <div className="flex flex-col gap-4">
      {calls.map(({ slug, name, summary, state, closesAt, programmeName }) => (
        <Card
          key={slug}
          level={level}
          title={<LocaleLink to={paths.call(slug)}>{name[locale]}</LocaleLink>}
          action={<StatusTag tone={callTones[state]}>{t(`states.${state}`)}</StatusTag>}
        >
          <p>{summary[locale]}</p>
          <p className="font-semibold">{t('closesAt', moment(closesAt))}</p>
          {programmeName ? (
            <p className="muted text-sm">
              {t('programme')}: {programmeName[locale]}
            </p>
          ) : null}
        </Card>
      ))}
    </div>
  )
}
