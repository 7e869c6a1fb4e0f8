import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { GrantFormSchema } from '#app/domain/support-grants/grant-schemas'
import { staffGrant } from '#app/domain/support-grants/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { provinceNameOn } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { GrantBody } from '#app/routes/support-parts/grant/grant-body'
import { StaffGrantForms } from '#app/routes/support-parts/grant/staff-forms'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { grantAction } from './grant-action.server'

export const meta = pageMeta

export const loader = handle(
  { access: 'support-applications' },
  async ({ ctx, services, params, t }) => ({
    title: t('supportGrants.title'),
    noIndex: true,
    grant: await staffGrant(ctx, params.number),
    today: localDay(ctx.now),
    place: await provinceNameOn(ctx.db, services.env.EXCHANGE_PROVINCE, ctx.now),
    formKey: crypto.randomUUID(),
  }),
)

export const action = handle(
  { access: 'support-applications', form: GrantFormSchema, hide: ['file'] },
  grantAction,
)

export default function StaffSupportGrant() {
  const t = useTranslations('supportGrants')
  const words = useTranslations('supportApplications')
  const locale = useLocale()
  const { grant, today, place, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, firm, programme, id } = grant
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.supportApplications, label: words('title') },
          { to: paths.backOffice.supportApplication(number), label: number },
        ]}
      />
      <PageHeader title={t('of', { firm })} lead={programme[locale]} actions={<PrintButton />} />
      <GrantBody
        grant={grant}
        documentPath={(document) => paths.backOffice.supportGrantDocument(id, document)}
      >
        <StaffGrantForms
          key={grant.version}
          grant={grant}
          reply={reply}
          formKey={formKey}
          today={today}
          place={place}
        />
      </GrantBody>
    </Page>
  )
}
