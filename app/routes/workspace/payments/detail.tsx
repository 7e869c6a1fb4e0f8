import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { PayableFormSchema } from '#app/domain/payments/payment-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { loadPayable } from '#app/routes/payment-parts/load-payable.server'
import { payableAction } from '#app/routes/payment-parts/payable-action.server'
import { PayableBody } from '#app/routes/payment-parts/payable-body'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, loadPayable)

export const action = handle(
  { access: 'member', form: PayableFormSchema, hide: ['file'] },
  (args) => payableAction(args, paths.workspace.payment),
)

export const shouldRevalidate = rereadWhenStale

export default function PayablePage() {
  const t = useTranslations('payments')
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.workspace.payments, label: t('list.title') }]} />
      <PayableBody {...page} reply={reply} />
    </Page>
  )
}
