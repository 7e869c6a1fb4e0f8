import { Form, useLoaderData } from '@remix-run/react'
import { Building2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { organisationsOfActor, switchOrganisation } from '#app/domain/organisations/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tag } from '#app/ui/tag'

const SwitchSchema = z.object({ organisationId: z.uuid() })

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, t }) => ({
  title: t('organisations.mine.title'),
  noIndex: true,
  organisations: await organisationsOfActor(ctx),
}))

export const action = handle(
  { access: 'signed-in', form: SwitchSchema },
  async ({ ctx, input, href }) => {
    await switchOrganisation(ctx, input.organisationId)
    return redirectWithNotice(href(paths.workspace.home), 'organisationSwitched')
  },
)

export default function MyOrganisations() {
  const t = useTranslations('organisations')
  const { organisations } = useLoaderData<typeof loader>()
  const ways = (
    <>
      <LinkButton to={paths.workspace.newOrganisation}>{t('mine.register')}</LinkButton>
      <LinkButton to={paths.workspace.joinOrganisation} variant="secondary">
        {t('mine.join')}
      </LinkButton>
    </>
  )
  return (
    <Page width="narrow">
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      {organisations.length === 0 ? (
        <EmptyState title={t('mine.empty')} icon={Building2} action={ways}>
          {t('mine.emptyHelp')}
        </EmptyState>
      ) : (
        <>
          <ul className="stack">
            {organisations.map(({ id, name, role, requested, active }) => (
              <li key={id}>
                <Card title={name}>
                  <div className="flex flex-wrap items-center justify-between gap-3">
                    <p className="flex flex-wrap gap-2">
                      {requested ? (
                        <Tag tone="info">{t('mine.requested')}</Tag>
                      ) : (
                        <Tag>{t(`roles.${role}`)}</Tag>
                      )}
                      {active ? <Tag tone="success">{t('mine.active')}</Tag> : null}
                    </p>
                    {active || requested ? null : (
                      <Form method="post">
                        <input type="hidden" name="organisationId" value={id} />
                        <SubmitButton size="small">{t('mine.switch')}</SubmitButton>
                      </Form>
                    )}
                  </div>
                </Card>
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-3">{ways}</div>
        </>
      )}
    </Page>
  )
}
