import { useLoaderData } from '@remix-run/react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { totalOf } from '#app/domain/support-figures/figures'
import { supportFigures } from '#app/domain/support-figures/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { buttonClasses } from '#app/ui/button-classes'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { StatList } from '#app/ui/stat-list'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'

const firstYear = 2026
const BASIS = 10_000

export const meta = pageMeta

export const loader = handle(
  { access: 'support-applications' },
  async ({ ctx, url, locale, t }) => {
    const present = Number(localDay(ctx.now).slice(0, 4))
    const schema = z.object({
      year: z.coerce.number().int().min(2_000).max(present).catch(present).default(present),
    })
    const { year } = readFilter(schema, url)
    return {
      title: t('supportFigures.title'),
      noIndex: true,
      present,
      reasons: await termOptions(ctx.db, 'support-refusal', ctx.now, locale),
      figures: await supportFigures(ctx, year),
    }
  },
)

const money = (amount: bigint | null) =>
  amount === null ? '—' : <Money amount={amount} currency="VND" />

export default function SupportFigures() {
  const t = useTranslations('supportFigures')
  const words = useTranslations('supportApplications')
  const reviews = useTranslations('supportReviews')
  const locale = useLocale()
  const format = useFormatter()
  const { figures, present, reasons } = useLoaderData<typeof loader>()
  const { year, officers, programmes, refusals, acceptance, medianDays } = figures
  const { backOffice } = paths
  const years = Array.from({ length: present - firstYear + 1 }, (_, index) => present - index)
  const labelOf = (code: string) => reasons.find((row) => row.code === code)?.label ?? code
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: backOffice.supportApplications, label: words('title') }]} />
      <PageHeader
        title={t('title')}
        lead={t('lead', { year: String(year) })}
        actions={
          <>
            {(['xlsx', 'csv'] as const).map((format) => (
              <LocaleLink
                key={format}
                to={backOffice.supportExport(year, format)}
                reloadDocument
                className={buttonClasses('secondary')}
              >
                {t(format)}
              </LocaleLink>
            ))}
            <PrintButton />
          </>
        }
      />
      {years.length > 1 ? (
        <Tabs
          label={t('years')}
          items={years.map((each) => ({
            to: `${backOffice.supportFigures}?year=${each}`,
            label: String(each),
            current: each === year,
          }))}
        />
      ) : null}
      <StatList
        items={[
          { label: t('submitted'), value: format.number(figures.submitted) },
          { label: t('decided'), value: format.number(figures.decided) },
          {
            label: t('acceptance'),
            value:
              acceptance === null
                ? '—'
                : format.number(acceptance / BASIS, { style: 'percent', maximumFractionDigits: 1 }),
          },
          {
            label: t('median'),
            value: medianDays === null ? '—' : format.number(medianDays),
            hint: t('medianHint'),
          },
        ]}
      />
      <Card title={t('budgets')}>
        <Table
          caption={t('budgets')}
          captionHidden
          rows={[...programmes, { ...totalOf(programmes), slug: null, name: null }]}
          rowKey={({ slug }) => slug ?? 'total'}
          columns={[
            {
              id: 'programme',
              header: t('columns.programme'),
              rowHeader: true,
              cell: ({ slug, name }) =>
                slug && name ? (
                  <LocaleLink to={paths.programme(slug)}>{name[locale]}</LocaleLink>
                ) : (
                  t('total')
                ),
            },
            {
              id: 'budget',
              header: t('budget'),
              numeric: true,
              cell: ({ budget }) => (budget === null ? t('noBudget') : money(budget)),
            },
            {
              id: 'promised',
              header: t('promised'),
              numeric: true,
              cell: ({ promised }) => money(promised),
            },
            { id: 'used', header: t('used'), numeric: true, cell: ({ used }) => money(used) },
            { id: 'left', header: t('left'), numeric: true, cell: ({ left }) => money(left) },
          ]}
        />
      </Card>
      <Card title={t('queues')}>
        <Table
          caption={t('queues')}
          captionHidden
          rows={officers}
          rowKey={({ id }) => id ?? 'none'}
          columns={[
            {
              id: 'officer',
              header: reviews('officer'),
              rowHeader: true,
              cell: ({ id, name }) => (
                <LocaleLink
                  to={`${backOffice.supportApplications}?${id ? `officer=${id}` : 'view=unassigned'}`}
                >
                  {name ?? reviews('noOfficer')}
                </LocaleLink>
              ),
            },
            ...(['open', 'running', 'soon', 'late', 'stopped'] as const).map((name) => ({
              id: name,
              header: t(`queue.${name}`),
              numeric: true,
              cell: (row: (typeof officers)[number]) => format.number(row[name]),
            })),
          ]}
        />
      </Card>
      <Card title={t('refusals')}>
        {refusals.length === 0 ? (
          <p>{t('noRefusals')}</p>
        ) : (
          <Table
            caption={t('refusals')}
            captionHidden
            rows={refusals}
            rowKey={({ code }) => code}
            columns={[
              {
                id: 'reason',
                header: t('columns.reasons'),
                rowHeader: true,
                cell: ({ code }) => labelOf(code),
              },
              {
                id: 'count',
                header: t('count'),
                numeric: true,
                cell: ({ count }) => format.number(count),
              },
            ]}
          />
        )}
      </Card>
    </Page>
  )
}
