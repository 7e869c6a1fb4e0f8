import { useTranslations } from 'use-intl'
import type { disclosureDesk } from '#app/domain/disclosure/index.server'
import { NdaStatusTag } from '#app/routes/nda-parts/nda-status-tag'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'

/** The NDAs about an entry, the newest first. */
export function DeskNdas({ ndas }: Pick<Awaited<ReturnType<typeof disclosureDesk>>, 'ndas'>) {
  const t = useTranslations('disclosure')
  return (
    <Card title={t('desk.ndas')}>
      {ndas.length === 0 ? <p>{t('desk.noNdas')}</p> : null}
      <ul className="stack">
        {ndas.map((nda) => (
          <li key={nda.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <LocaleLink to={paths.workspace.nda(nda.id)}>{nda.number}</LocaleLink>
            <span>{nda.other}</span>
            <NdaStatusTag {...nda} />
            {nda.expiresAt ? (
              <span className="muted text-sm">
                {t('list.until')} <DateTime value={nda.expiresAt} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
