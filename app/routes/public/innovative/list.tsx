import { useLoaderData } from '@remix-run/react'
import { Award } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { groupedChoices } from '#app/domain/listings/field-choices'
import {
  type RegisterEntry,
  registerEntries,
  registerFigures,
} from '#app/domain/recognitions/index.server'
import { recognitionKinds, recognitionStates } from '#app/domain/recognitions/recognition'
import { RecognitionFilterSchema } from '#app/domain/recognitions/recognition-schemas'
import { labelsOf, termOptions } from '#app/domain/taxonomy/index.server'
import { formatDate } from '#app/locales/dates'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { stateTones } from '#app/routes/register-parts/state-tones'
import { Card } from '#app/ui/card'
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
import { Tabs } from '#app/ui/tabs'
import { TargetCard } from './target-card'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, locale, t }) => {
  const filter = RecognitionFilterSchema.parse(Object.fromEntries(url.searchParams))
  const [entries, figures, options, fields, bases] = await Promise.all([
    registerEntries(ctx, filter),
    registerFigures(ctx),
    termOptions(ctx.db, 'field', ctx.now, locale),
    labelsOf(ctx.db, 'field', locale),
    labelsOf(ctx.db, 'startup-basis', locale),
  ])
  return {
    title: t('recognitions.title'),
    description: t('recognitions.lead'),
    filter,
    ...entries,
    figures,
    fields,
    bases,
    fieldChoices: groupedChoices(options, (label) => t('recognitions.fieldGeneral', { label })),
  }
})

export default function InnovativeEnterprises() {
  const t = useTranslations('recognitions')
  const { filter, items, total, pages, figures, fields, bases, fieldChoices } =
    useLoaderData<typeof loader>()
  const counts = { st_enterprise: figures.stEnterprises, startup: figures.startups }
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6 lg:grid-cols-2">
        <TargetCard {...figures} />
        <Card title={t('checkTitle')}>
          <p>{t('checkLead')}</p>
          <p>
            <LinkButton to={paths.innovativeCheck}>{t('checkStart')}</LinkButton>
          </p>
        </Card>
      </div>
      <Tabs
        label={t('kindsLabel')}
        items={recognitionKinds.map((kind) => ({
          to: `${paths.innovative}?kind=${kind}`,
          label: t(`kinds.${kind}`),
          count: counts[kind],
          current: filter.kind === kind,
        }))}
      />
      <FilterBar
        label={t('filter')}
        keep={{ kind: filter.kind }}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[
          {
            name: 'field',
            label: t('field'),
            value: filter.field,
            any: t('everyField'),
            options: fieldChoices,
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
        <EmptyState
          title={t('empty')}
          icon={Award}
          action={
            <LinkButton to={`${paths.innovative}?kind=${filter.kind}`} variant="secondary">
              {t('all')}
            </LinkButton>
          }
        >
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t(`kinds.${filter.kind}`)}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('columns.name'),
              rowHeader: true,
              cell: ({ name, organisationSlug, products }) => (
                <>
                  {organisationSlug ? (
                    <LocaleLink to={paths.organisation(organisationSlug)}>{name}</LocaleLink>
                  ) : (
                    name
                  )}
                  {products ? (
                    <p className="muted text-sm font-normal" lang="vi">
                      {products}
                    </p>
                  ) : null}
                </>
              ),
            },
            {
              id: 'number',
              header: t('columns.number'),
              cell: ({ certificateNumber, issuer }) => (
                <>
                  {certificateNumber}
                  <p className="muted text-sm">{issuer}</p>
                </>
              ),
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
            ...(filter.kind === 'startup'
              ? [
                  {
                    id: 'basis',
                    header: t('columns.basis'),
                    cell: ({ basis }: RegisterEntry) => (basis ? (bases[basis] ?? basis) : '—'),
                  },
                ]
              : [
                  {
                    id: 'field',
                    header: t('columns.field'),
                    cell: ({ fieldCode }: RegisterEntry) =>
                      fieldCode ? (fields[fieldCode] ?? fieldCode) : '—',
                  },
                ]),
            {
              id: 'state',
              header: t('columns.state'),
              cell: (entry) => <StateCell {...entry} />,
            },
          ]}
        />
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}

function StateCell({ state, endedOn, endReason }: RegisterEntry) {
  const t = useTranslations('recognitions')
  const locale = useLocale()
  return (
    <>
      <StatusTag tone={stateTones[state]}>{t(`states.${state}`)}</StatusTag>
      {state === 'withdrawn' && endedOn ? (
        <p className="muted text-sm">
          {t('withdrawnOn', { date: formatDate(endedOn, locale), reason: endReason ?? '' })}
        </p>
      ) : null}
    </>
  )
}
