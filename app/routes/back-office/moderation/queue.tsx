import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  batchOf,
  moderationQueue,
  moderators,
  runBatch,
  undoBatch,
  waitingPlaces,
} from '#app/domain/moderation/index.server'
import {
  QueueFormSchema,
  QueueSchema,
  queueContext,
} from '#app/domain/moderation/moderation-schemas'
import { figureOn, termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { BatchOutcome } from './batch-outcome'
import { BulkForm } from './bulk-form'
import { QueueConditions } from './queue-conditions'
import { QueueTable } from './queue-table'
import { replyTo, sentEntries } from './reply-to'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, url, locale, t }) => {
  const filter = QueueSchema.parse(Object.fromEntries(url.searchParams))
  const batchId = url.searchParams.get('batch')
  const [queue, places, officers, reasons, minutes, batch] = await Promise.all([
    moderationQueue(ctx, filter, locale),
    waitingPlaces(ctx, locale),
    moderators(ctx.db, ctx.now),
    termOptions(ctx.db, 'moderation-reason', ctx.now, locale),
    figureOn(ctx.db, 'moderation-undo-minutes', ctx.now),
    batchId ? batchOf(ctx, batchId) : null,
  ])
  return {
    title: t('moderation.title'),
    noIndex: true,
    now: ctx.now,
    formKey: crypto.randomUUID(),
    ...{ filter, queue, places, officers, reasons, minutes },
    batch: batch && {
      ...batch,
      refusals: batch.items.flatMap(({ id, title, refusal }) =>
        refusal ? [{ id, title, why: t.dynamic(`errors.${refusal}`) }] : [],
      ),
    },
  }
})

export const action = handle(
  { access: 'moderator', form: QueueFormSchema },
  async ({ ctx, input, url, href }) => {
    const query = new URLSearchParams(url.searchParams)
    const here = () => href(`${paths.backOffice.moderation}?${query}`)
    if (input.intent === 'undo') {
      return redirectWithNotice(here(), 'batchUndone', await undoBatch(ctx, input.batch))
    }
    const { entries, intent } = input
    const work =
      intent === 'assign'
        ? { action: intent, officerId: input.officerId }
        : { action: intent, reasons: input.reasons, words: input.words }
    query.set('batch', await runBatch(ctx, entries, work))
    return redirectWithNotice(here(), 'batchDone')
  },
)

export default function ModerationQueue() {
  const t = useTranslations('moderation')
  const { queue, filter, now, batch, formKey, places, officers, reasons, minutes } =
    useLoaderData<typeof loader>()
  const reply = useActionData()
  const { items, total, page, pages } = queue
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to={paths.backOffice.workload} variant="secondary">
            {t('workload.title')}
          </LinkButton>
        }
      />
      {batch ? (
        <BatchOutcome batch={batch} formKey={formKey} reply={replyTo(reply, ['undo'])} />
      ) : null}
      <QueueConditions filter={filter} total={total} places={places} officers={officers} />
      {items.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <QueueTable
          caption={t(`show.${filter.show}`)}
          items={items}
          now={now}
          query={queueContext(filter)}
          ticked={sentEntries(reply)}
        />
      )}
      <Pagination page={page} pages={pages} />
      {items.length > 0 ? (
        <BulkForm
          formKey={formKey}
          reply={replyTo(reply, ['assign', 'hold', 'return'])}
          officers={officers}
          reasons={reasons}
          minutes={minutes}
        />
      ) : null}
    </Page>
  )
}
