import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { entryOf } from '#app/domain/reference-data/index.server'
import { RowFormSchema } from '#app/domain/reference-data/reference-schemas'
import { localDay } from '#app/domain/taxonomy/dates'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RecordList } from '#app/routes/record-parts/record-list'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { listOf } from './list-params'
import { RowForm } from './row-form'
import { RowTable } from './row-table'
import { saveFromForm } from './save-action.server'

const DAY_MS = 86_400_000
const keys: readonly string[] = ['scheme', 'code', 'date']

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params }) => {
  const list = listOf(params)
  const { versions, history } = await entryOf(ctx, list, params.key ?? '')
  const last = versions.at(-1)?.row ?? {}
  const today = localDay(ctx.now)
  const tomorrow = localDay(new Date(ctx.now.getTime() + DAY_MS))
  const from = (last.validFrom ?? '') > today ? last.validFrom : tomorrow
  const title = last.labelVi ?? last.nameVi ?? last.name ?? last.code ?? ''
  return {
    title,
    noIndex: true,
    list,
    versions,
    history,
    today,
    row: { ...last, ...(list === 'holidays' ? {} : { validFrom: from, validTo: undefined }) },
    mayEnd: list === 'holidays' ? (last.date ?? '') > today : !last.validTo || last.validTo > today,
    entryKey: params.key ?? '',
  }
})

export const action = handle(
  { access: 'reference-data', form: RowFormSchema },
  async ({ ctx, href, params, input }) => saveFromForm({ ctx, href }, listOf(params), input),
)

export default function ReferenceEntry() {
  const t = useTranslations('referenceData')
  const { title, list, versions, history, row } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.reference, label: t('title') },
          { to: paths.backOffice.referenceList(list), label: t(`lists.${list}`) },
        ]}
      />
      <PageHeader title={title} lead={t('entryLead')} />
      <Card title={t('versions')}>
        <RowTable list={list} rows={versions} caption={t('versions')} />
      </Card>
      <Card title={t('changeTitle')}>
        <p className="muted">{t(list === 'holidays' ? 'changeHoliday' : 'changeLead')}</p>
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

function End() {
  const t = useTranslations('referenceData')
  const { list, today, entryKey, mayEnd } = useLoaderData<typeof loader>()
  if (!mayEnd) return null
  const isHoliday = list === 'holidays'
  return (
    <ConfirmForm
      label={t(isHoliday ? 'end.removeHoliday' : 'end.open')}
      variant="danger"
      action={paths.backOffice.endReference(list, entryKey)}
      question={<p>{t(isHoliday ? 'end.holidayQuestion' : 'end.question')}</p>}
      confirm={t(isHoliday ? 'end.removeHoliday' : 'end.confirm')}
      values={isHoliday ? { lastDay: today } : {}}
    >
      {isHoliday ? null : (
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
