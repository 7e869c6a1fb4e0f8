import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { entryOf, successionsOf } from '#app/domain/reference-data/index.server'
import { isFactList, keyOf } from '#app/domain/reference-data/reference-lists'
import { RowFormSchema } from '#app/domain/reference-data/reference-schemas'
import { localDay } from '#app/domain/taxonomy/dates'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RecordList } from '#app/routes/record-parts/record-list'
import { tellerOf } from '#app/routes/record-parts/tell-entries.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { listOf } from './list-params'
import { RowForm } from './row-form'
import { RowTable } from './row-table'
import { saveFromForm } from './save-action.server'
import { namesFor } from './unit-choices.server'

const DAY_MS = 86_400_000
const keys: readonly string[] = ['scheme', 'code', 'date', 'predecessorCode', 'successorCode']

const changeLeads = {
  terms: 'changeLead',
  figures: 'changeLead',
  units: 'changeLead',
  holidays: 'changeHoliday',
  successions: 'changeFact',
} as const

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params, t, locale }) => {
  const list = listOf(params)
  const { versions, history } = await entryOf(ctx, list, params.key ?? '')
  const last = versions.at(-1)?.row ?? {}
  const today = localDay(ctx.now)
  const tomorrow = localDay(new Date(ctx.now.getTime() + DAY_MS))
  const from = (last.validFrom ?? '') > today ? last.validFrom : tomorrow
  const names = await namesFor(ctx, list, locale)
  const ends = [last.predecessorCode, last.successorCode].flatMap((code) =>
    code ? [names[code] ?? code] : [],
  )
  const title =
    last.labelVi ??
    last.nameVi ??
    last.name ??
    names[last.code ?? ''] ??
    last.code ??
    ends.join(' → ')
  return {
    title,
    noIndex: true,
    list,
    versions,
    history: history.map(await tellerOf(ctx, history, { t, locale })),
    today,
    names,
    successions: list === 'units' ? await successionsOf(ctx, last.code ?? '') : null,
    row: { ...last, ...(isFactList(list) ? {} : { validFrom: from, validTo: undefined }) },
    mayEnd: list === 'holidays' ? (last.date ?? '') > today : !last.validTo || last.validTo > today,
    entryKey: params.key ?? '',
  }
})

export const action = handle(
  { access: 'reference-data', form: RowFormSchema },
  async ({ ctx, href, params, input }) => {
    const list = listOf(params)
    if (keyOf(list, input) !== params.key) throw notFound()
    return saveFromForm({ ctx, href }, list, input)
  },
)

export default function ReferenceEntry() {
  const t = useTranslations('referenceData')
  const { title, list, versions, names, history, row } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.reference, label: t('title') },
          { to: paths.backOffice.referenceList(list), label: t(`lists.${list}`) },
        ]}
      />
      <PageHeader title={title} lead={isFactList(list) ? null : t('entryLead')} />
      <Card title={t('versions')}>
        <RowTable list={list} rows={versions} names={names} caption={t('versions')} />
      </Card>
      <Successions />
      <Card title={t('changeTitle')}>
        <p className="muted">{t(changeLeads[list])}</p>
        <RowForm list={list} row={row} fixed={keys} reply={useActionData<typeof action>()} />
      </Card>
      <End />
      <Card title={t('history')}>
        {history.length === 0 ? (
          <p>{t('noHistory')}</p>
        ) : (
          <RecordList label={t('history')} entries={history} about={false} />
        )}
      </Card>
    </Page>
  )
}

function Successions() {
  const t = useTranslations('referenceData')
  const { successions, names, entryKey } = useLoaderData<typeof loader>()
  if (!successions) return null
  const query = `?predecessor=${encodeURIComponent(entryKey)}`
  return (
    <Card title={t('succession')}>
      {successions.length === 0 ? (
        <p>{t('noSuccession')}</p>
      ) : (
        <RowTable
          list="successions"
          rows={successions}
          names={names}
          caption={t('succession')}
          linked
        />
      )}
      <p>
        <LocaleLink to={paths.backOffice.newReferenceRow('successions') + query}>
          {t('addSuccession')}
        </LocaleLink>
      </p>
    </Card>
  )
}

const endWords = {
  holidays: ['end.removeHoliday', 'end.holidayQuestion', 'end.removeHoliday'],
  successions: ['end.removeFact', 'end.factQuestion', 'end.removeFact'],
  other: ['end.open', 'end.question', 'end.confirm'],
} as const

function End() {
  const t = useTranslations('referenceData')
  const { list, today, entryKey, mayEnd } = useLoaderData<typeof loader>()
  if (!mayEnd) return null
  const isFact = isFactList(list)
  const [label, question, confirm] = endWords[isFact ? list : 'other']
  return (
    <ConfirmForm
      label={t(label)}
      variant="danger"
      action={paths.backOffice.endReference(list, entryKey)}
      question={<p>{t(question)}</p>}
      confirm={t(confirm)}
      values={isFact ? { lastDay: today } : {}}
    >
      {isFact ? null : (
        <div className="field">
          <label htmlFor="last-day" className="field-label">
            {t('end.lastDay')}
          </label>
          <input
            id="last-day"
            type="date"
            name="lastDay"
            required
            defaultValue={today}
            className="input max-w-52"
          />
        </div>
      )}
    </ConfirmForm>
  )
}
