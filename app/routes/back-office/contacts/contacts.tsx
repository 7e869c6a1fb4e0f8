import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { contactTargets, LogContactSchema } from '#app/domain/deal-care/care-schemas'
import { contactsAbout, contactTarget, logContactAbout } from '#app/domain/deal-care/index.server'
import { isoDay } from '#app/locales/dates'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ContactLog } from '../deals/contact-log'

const TargetSchema = z.object({ kind: z.enum(contactTargets), id: z.uuid() })

function targetOf(params: object) {
  const read = TargetSchema.safeParse(params)
  if (!read.success) throw notFound()
  return read.data
}

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => {
  const target = targetOf(params)
  const found = await contactTarget(ctx, target, locale)
  return {
    noIndex: true,
    target,
    name: found.title,
    organisation: found.organisation,
    title: `${t('care.log.title')} · ${found.title}`,
    contacts: await contactsAbout(ctx, target),
    today: isoDay(ctx.now),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'staff', form: LogContactSchema },
  async ({ ctx, params, input, href }) => {
    const target = targetOf(params)
    await logContactAbout(ctx, target, input)
    return redirectWithNotice(
      href(paths.backOffice.contacts(target.kind, target.id)),
      'contactLogged',
    )
  },
)

export default function Contacts() {
  const t = useTranslations('care.log')
  const words = useTranslations('backOffice.organisations')
  const { name, organisation, contacts, today, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { backOffice } = paths
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: backOffice.organisations, label: words('title') },
          { to: backOffice.organisation(organisation.id), label: organisation.name },
        ]}
      />
      <PageHeader eyebrow={name === organisation.name ? undefined : name} title={t('title')} />
      <Card title={t('reach')}>
        <DescriptionList
          items={[
            { term: t('organisation'), description: organisation.name },
            { term: t('phone'), description: organisation.phone ?? '—' },
            { term: t('email'), description: organisation.email ?? '—' },
          ]}
        />
      </Card>
      <ContactLog
        contacts={contacts}
        today={today}
        formKey={formKey}
        reply={reply}
        withSides={false}
      />
    </Page>
  )
}
