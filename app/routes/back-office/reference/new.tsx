import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { RowFormSchema } from '#app/domain/reference-data/reference-schemas'
import { localDay } from '#app/domain/taxonomy/dates'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { listOf } from './list-params'
import { RowForm } from './row-form'
import { saveFromForm } from './save-action.server'
import { unitChoices } from './unit-choices.server'

export const meta = pageMeta

export const loader = handle(
  { access: 'reference-data' },
  async ({ ctx, params, url, locale, t }) => {
    const list = listOf(params)
    const asked = (name: string) => url.searchParams.get(name) ?? undefined
    const row = {
      scheme: asked('scheme'),
      predecessorCode: asked('predecessor'),
      validFrom: localDay(ctx.now),
      derived: 'no',
    }
    const units = await unitChoices(ctx, list, locale)
    return { title: t('referenceData.newTitle'), noIndex: true, list, row, units }
  },
)

export const action = handle(
  { access: 'reference-data', form: RowFormSchema },
  async ({ ctx, href, params, input }) => saveFromForm({ ctx, href }, listOf(params), input),
)

export default function NewReferenceRow() {
  const t = useTranslations('referenceData')
  const { list, row, units } = useLoaderData<typeof loader>()
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.backOffice.reference, label: t('title') },
          { to: paths.backOffice.referenceList(list), label: t(`lists.${list}`) },
        ]}
      />
      <PageHeader
        title={t('newTitle')}
        lead={t(list === 'successions' ? 'newSuccessionLead' : 'newLead')}
      />
      <RowForm list={list} row={row} units={units} reply={useActionData<typeof action>()} />
    </Page>
  )
}
