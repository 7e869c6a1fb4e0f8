import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { canEditFor } from '#app/domain/accounts/actor'
import { Completeness } from '#app/domain/listings/components/completeness'
import { ListingHistory } from '#app/domain/listings/components/listing-history'
import { ListingStatusTag } from '#app/domain/listings/components/listing-status-tag'
import { blocking, completenessOf } from '#app/domain/listings/gaps'
import { historyOf, takeOwnerStep } from '#app/domain/listings/index.server'
import { editableStatuses } from '#app/domain/listings/listing'
import { StepSchema, stepNotices } from '#app/domain/listings/step-schemas'
import { wordsIn } from '#app/domain/listings/words'
import { contentOf, ownNeed, submitNeed } from '#app/domain/needs/index.server'
import { needGaps, needRules } from '#app/domain/needs/publishing-rules'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { EntryActions } from '../listing/entry-actions'
import { NextSteps } from '../listing/next-steps'
import { StepErrors } from '../listing/step-errors'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale }) => {
  const record = await ownNeed(ctx, params.needId ?? '')
  const gaps = needGaps(contentOf(record), ctx.now)
  const title = wordsIn(record.texts, locale)('title')
  const { id, slug, status, version } = record
  return {
    title: title.text,
    noIndex: true,
    formKey: crypto.randomUUID(),
    entry: { id, slug, status, version, title, isHidden: record.hiddenAt !== null },
    isVerified: record.organisation.status === 'verified',
    mayWrite: canEditFor(ctx.actor),
    gaps,
    completeness: completenessOf(needRules, gaps),
    history: await historyOf(ctx.db, 'need', id, locale),
    withdrawalReasons: await termOptions(ctx.db, 'withdrawal-reason', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'editor', form: StepSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    if (input.intent === 'submit') await submitNeed(ctx, { id, version: input.version })
    else {
      const { deadline } = await ownNeed(ctx, id)
      await takeOwnerStep(ctx, { kind: 'need', id }, input, deadline)
    }
    return redirectWithNotice(href(paths.workspace.need(id)), stepNotices[input.intent])
  },
)

export default function NeedOverview() {
  const t = useTranslations('needs')
  const words = useTranslations('listings')
  const data = useLoaderData<typeof loader>()
  const { entry, gaps, mayWrite } = data
  const isOpen = mayWrite && editableStatuses.includes(entry.status)
  const toSection = (section: string) => paths.workspace.editNeed(entry.id, section)
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.needs, label: t('title') }]} />
      <PageHeader
        title={<InLanguage words={entry.title} />}
        tags={<ListingStatusTag status={entry.status} isHidden={entry.isHidden} />}
        actions={
          <EntryActions
            edit={isOpen ? toSection('card') : null}
            preview={paths.workspace.previewNeed(entry.id)}
            publicPage={
              entry.status === 'published' && !entry.isHidden ? paths.need(entry.slug) : null
            }
          />
        }
      />
      {entry.isHidden ? <Notice tone="warning">{words('hiddenHint')}</Notice> : null}
      <StepErrors />
      <NextSteps
        {...data}
        status={entry.status}
        version={entry.version}
        isComplete={blocking(gaps).length === 0}
      />
      <Card>
        <Completeness
          value={data.completeness}
          gaps={gaps}
          wordsOf={(rule) => t(`rules.${rule as 'title'}`)}
          {...(isOpen ? { toSection } : {})}
        />
      </Card>
      <Card title={words('history')}>
        <ListingHistory history={data.history} />
      </Card>
    </Page>
  )
}
