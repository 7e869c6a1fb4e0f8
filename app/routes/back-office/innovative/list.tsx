import { useLoaderData } from '@remix-run/react'
import { Award, Plus, Upload } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { registerEntries, registerFigures } from '#app/domain/recognitions/index.server'
import { recognitionKinds, recognitionStates } from '#app/domain/recognitions/recognition'
import { RecognitionFilterSchema } from '#app/domain/recognitions/recognition-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { stateTones } from '#app/routes/register-parts/state-tones'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'register' }, async ({ ctx, url, t }) => {
  const filter = RecognitionFilterSchema.parse(Object.fromEntries(url.searchParams))
  return {
    title: t('recognitions.title'),
    noIndex: true,
    filter,
    figures: await registerFigures(ctx),
    ...(await registerEntries(ctx, filter)),
  }
})

export default function StaffRegister() {
  const t = useTranslations('recognitions')
  const { filter, figures, items, total, pages } = useLoaderData<typeof loader>()
  const { newRecognition, importRecognitions, recognition } = paths.backOffice
  const add = (
    <LinkButton to={newRecognition} icon={Plus}>
      {t('staff.add')}
    </LinkButton>
  )
  const target = figures.target
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={
          target
            ? `${t('targetOf', { count: figures.stEnterprises, target: target.value })}. ${t('targetSource', { source: target.source })}`
            : t('staff.lead')
        }
        actions={
          <>
            {add}
            <LinkButton to={importRecognitions} variant="secondary" icon={Upload}>
              {t('staff.import')}
            </LinkButton>
          </>
        }
      />
      <FilterBar
        label={t('filter')}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[
          {
            name: 'kind',
            label: t('kindsLabel'),
            value: filter.kind === 'st_enterprise' ? '' : filter.kind,
            any: t('kinds.st_enterprise'),
            options: recognitionKinds
              .filter((kind) => kind !== 'st_enterprise')
              .map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            name: 'state',
            label: t('state'),
            value: filter.state === 'in-force' ? '' : filter.state,
            any: t('states.in-force'),
            options: recognitionStates
              .filter((state) => state !== 'in-force')
              .map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
      />
      <p role="status" className="muted">
        {t('count', { total })}
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('empty')} icon={Award} action={add}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('columns.name'),
              rowHeader: true,
              cell: ({ id, name }) => <LocaleLink to={recognition(id)}>{name}</LocaleLink>,
            },
            {
              id: 'number',
              header: t('columns.number'),
              cell: ({ certificateNumber }) => certificateNumber,
            },
            {
              id: 'issued',
              header: t('columns.issued'),
              cell: ({ issuedOn }) => <DateTime value={issuedOn} />,
            },
            {
              id: 'until',
              header: t('columns.until'),
              cell: ({ validTo }) => (validTo ? <DateTime value={validTo} /> : t('noEnd')),
            },
            {
              id: 'state',
              header: t('columns.state'),
              cell: ({ state }) => (
                <StatusTag tone={stateTones[state]}>{t(`states.${state}`)}</StatusTag>
              ),
            },
          ]}
        />
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}
