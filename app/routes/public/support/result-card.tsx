import { useLocale, useTranslations } from 'use-intl'
import type { Assessment } from '#app/domain/programmes/assess'
import type { Bilingual } from '#app/domain/programmes/bilingual'
import { paths } from '#app/routes/paths'
import { ConditionList } from '#app/routes/support-parts/condition-list'
import { OwnItemList } from '#app/routes/support-parts/item-list'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'

const tones = { met: 'success', unknown: 'info', missing: 'warning', 'not-met': 'neutral' } as const

interface ResultCardProps extends Assessment {
  slug: string
  name: Bilingual
  query: string
}

/** What one programme means for the firm that answered. */
export function ResultCard({ slug, name, query, status, finding, items }: ResultCardProps) {
  const t = useTranslations('programmes')
  const apply = useTranslations('supportApplications')
  const locale = useLocale()
  return (
    <Card
      title={<LocaleLink to={paths.programme(slug) + query}>{name[locale]}</LocaleLink>}
      action={<StatusTag tone={tones[status]}>{t(`result.statuses.${status}`)}</StatusTag>}
    >
      <h3>{t('result.why')}</h3>
      <ConditionList clauses={finding.clauses} />
      {status === 'not-met' ? null : (
        <>
          <h3>{t('result.forYou')}</h3>
          <OwnItemList items={items} slug={slug} query={query} />
          {items.some(({ item }) => item.way === 'application') ? (
            <p className="no-print">
              <LinkButton
                to={`${paths.workspace.startSupport}${query ? `${query}&` : '?'}programme=${slug}`}
              >
                {apply('apply')}
              </LinkButton>
            </p>
          ) : null}
        </>
      )}
    </Card>
  )
}
