import { useLoaderData } from '@remix-run/react'
import { Handshake } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { organisationIdOf } from '#app/domain/accounts/actor'
import { assignedRequests, isProvider, ownRequests } from '#app/domain/directory/index.server'
import { figureOn } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RequestTable } from '#app/routes/service-parts/request-table'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Section } from '#app/ui/section'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, t }) => {
  const [provides, terms, days] = await Promise.all([
    isProvider(ctx),
    directoryTerms(ctx, locale, t),
    figureOn(ctx.db, 'service-assignment-working-days', ctx.now),
  ])
  return {
    title: t('directory.requests.title'),
    noIndex: true,
    own: organisationIdOf(ctx.actor) ? await ownRequests(ctx) : null,
    assigned: provides ? await assignedRequests(ctx) : null,
    serviceLabels: terms.serviceLabels,
    days,
    now: ctx.now,
  }
})

export default function ServiceRequests() {
  const t = useTranslations('directory.requests')
  const { own, assigned, days, ...rest } = useLoaderData<typeof loader>()
  const directory = (
    <LinkButton to={paths.experts} variant="secondary">
      {t('toDirectory')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {own ? <LinkButton to={paths.workspace.askService}>{t('newTitle')}</LinkButton> : null}
            {directory}
          </>
        }
      />
      {assigned ? (
        <Section title={t('assigned')} lead={t('assignedLead')}>
          {assigned.length === 0 ? (
            <EmptyState title={t('noneAssigned')} icon={Handshake} />
          ) : (
            <RequestTable
              caption={t('assigned')}
              requests={assigned}
              pathOf={paths.workspace.service}
              {...rest}
            />
          )}
        </Section>
      ) : null}
      {own || !assigned ? (
        <Section title={t('own')}>
          {own && own.length > 0 ? (
            <RequestTable
              caption={t('own')}
              requests={own}
              pathOf={paths.workspace.service}
              {...rest}
            />
          ) : (
            <EmptyState
              title={t('none')}
              icon={Handshake}
              action={
                <LinkButton to={own ? paths.workspace.askService : paths.workspace.newOrganisation}>
                  {t('newTitle')}
                </LinkButton>
              }
            >
              <p>{t('noneHint', { days })}</p>
            </EmptyState>
          )}
        </Section>
      ) : null}
    </Page>
  )
}
