import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { OwnGrantFormSchema } from '#app/domain/support-grants/grant-schemas'
import {
  addInvoice,
  ownGrant,
  removeInvoice,
  reportResults,
  sendSettlement,
} from '#app/domain/support-grants/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { GrantBody } from '#app/routes/support-parts/grant/grant-body'
import { OwnGrantForms } from '#app/routes/support-parts/grant/own-forms'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, t }) => ({
  title: t('supportGrants.title'),
  noIndex: true,
  grant: await ownGrant(ctx, params.id),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'editor', form: OwnGrantFormSchema, hide: ['file'] },
  async ({ ctx, services, params, input, href }) => {
    const id = params.id ?? ''
    const here = href(paths.workspace.supportGrant(id))
    switch (input.intent) {
      case 'invoice':
        await addInvoice(ctx, services.files, id, input.file)
        return redirectWithNotice(here, 'supportPaperAdded')
      case 'remove':
        await removeInvoice(ctx, services.files, id, input.document)
        return redirectWithNotice(here, 'supportPaperRemoved')
      case 'settle':
        await sendSettlement(ctx, id, input.version)
        return redirectWithNotice(here, 'grantSettled')
      case 'report':
        await reportResults(ctx, id, input)
        return redirectWithNotice(here, 'grantReported')
    }
  },
)

export default function SupportGrant() {
  const t = useTranslations('supportGrants')
  const words = useTranslations('supportApplications')
  const locale = useLocale()
  const { grant, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { id, number, programme } = grant
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.workspace.support, label: words('title') },
          { to: paths.workspace.supportApplication(id), label: number },
        ]}
      />
      <PageHeader title={t('title')} lead={programme[locale]} actions={<PrintButton />} />
      <GrantBody
        grant={grant}
        documentPath={(document) => paths.workspace.supportGrantDocument(id, document)}
      >
        <OwnGrantForms key={grant.version} grant={grant} reply={reply} formKey={formKey} />
      </GrantBody>
    </Page>
  )
}
