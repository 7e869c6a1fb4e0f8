import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { accessRules } from '#app/domain/access'
import type { ListingKind } from '#app/domain/listings/listing'
import { endDispute, entryStanding, openDispute } from '#app/domain/trust-safety/index.server'
import { DisputeSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { recordPath } from '#app/routes/public/report/reported-side'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ReasonForm } from '../sanctions/reason-form'
import { DisputeForm } from './dispute-form'
import { DisputeList } from './dispute-list'

const { backOffice } = paths

/** @throws DomainError not found for any other side */
function namedEntry({ side, id = '' }: { side?: string; id?: string }): {
  kind: ListingKind
  id: string
} {
  if (side !== 'technologies' && side !== 'needs') throw notFound()
  return { kind: side === 'technologies' ? 'technology' : 'need', id }
}

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale }) => {
  const entry = await entryStanding(ctx, namedEntry(params), locale)
  const readsRecord = accessRules['listing-record'](ctx.actor) === 'allow'
  return { title: entry.title, noIndex: true, entry, readsRecord }
})

export const action = handle(
  { access: 'moderator', form: DisputeSchema },
  async ({ ctx, params, input, href }) => {
    const entry = namedEntry(params)
    if (input.intent === 'open') await openDispute(ctx, entry, input)
    else await endDispute(ctx, entry, input.reason)
    const to = href(backOffice.entryStanding(entry.kind, entry.id))
    return redirectWithNotice(to, input.intent === 'open' ? 'entryFrozen' : 'entryFreed')
  },
)

export default function EntryStanding() {
  const t = useTranslations('trustSafety.dispute')
  const record = useTranslations('record')
  const { entry, readsRecord } = useLoaderData<typeof loader>()
  const [form] = useSchemaForm<typeof DisputeSchema>({ reply: useActionData<typeof action>() })
  const { organisation, frozenAt, disputes, mayDecide } = entry
  const side = entry.kind === 'technology' ? 'technologies' : 'needs'
  return (
    <Page>
      <Breadcrumbs
        items={[{ to: backOffice.organisation(organisation.id), label: organisation.name }]}
      />
      <PageHeader
        eyebrow={t('title')}
        title={entry.title}
        lead={t('lead')}
        actions={
          <>
            {readsRecord ? (
              <LinkButton to={backOffice.listingRecord(side, entry.id)} variant="secondary">
                {record('link')}
              </LinkButton>
            ) : null}
            {entry.public ? (
              <LinkButton to={recordPath(entry)} variant="secondary">
                {t('publicPage')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ErrorSummary form={form} />
      {frozenAt ? (
        <Notice tone="warning" title={t('frozen')}>
          {t('frozenHelp')}
        </Notice>
      ) : null}
      {mayDecide && frozenAt ? (
        <ReasonForm intent="end" label={t('end')} help={t('endHelp')} />
      ) : null}
      {mayDecide && !frozenAt ? <DisputeForm /> : null}
      <Card title={t('disputes')}>
        <DisputeList disputes={disputes} />
      </Card>
    </Page>
  )
}
