import { useLoaderData } from '@remix-run/react'
import { FileText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { dealPaperKinds } from '#app/domain/papers/paper'
import { dealPapers } from '#app/domain/papers/paper-queries.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PaperTable } from './paper-table'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, t }) => ({
  title: t('papers.title'),
  noIndex: true,
  deal: await dealPapers(ctx, params.number),
}))

export default function Papers() {
  const t = useTranslations('papers')
  const list = useTranslations('deals.list')
  const { number, title, mayMake, papers } = useLoaderData<typeof loader>().deal
  return (
    <Page width="wide">
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: list('title') },
          { to: paths.workspace.deal(number), label: number },
        ]}
      />
      <PageHeader eyebrow={`${number} · ${title}`} title={t('title')} lead={t('lead')} />
      {mayMake ? (
        <Card title={t('make')} className="card-panel panel-flow no-print">
          <ul className="flex flex-wrap gap-3">
            {dealPaperKinds.map((kind) => (
              <li key={kind}>
                <LinkButton to={paths.workspace.makePaper(number, kind)} variant="secondary">
                  {t(`kinds.${kind}`)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {papers.length > 0 ? (
        <PaperTable number={number} papers={papers} />
      ) : (
        <EmptyState icon={FileText} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      )}
    </Page>
  )
}
