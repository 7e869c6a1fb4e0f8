import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { completenessOf } from '#app/domain/listings/gaps'
import { decide, moderationItem } from '#app/domain/moderation/index.server'
import { DecideSchema } from '#app/domain/moderation/moderation-schemas'
import { contentOf, findNeedRecord, viewNeed } from '#app/domain/needs/index.server'
import { needGaps, needRules } from '#app/domain/needs/publishing-rules'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { NeedSheet } from '#app/routes/public/need/need-sheet'
import { Notice } from '#app/ui/notice'
import { ApproveForm } from './approve-form'
import { ModerationPage } from './moderation-page'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, params, locale, t }) => {
  const id = params.needId ?? ''
  const item = await moderationItem(ctx, { kind: 'need', id }, locale)
  const record = await findNeedRecord(ctx.db, { id })
  if (!record) throw notFound()
  const need = await viewNeed(ctx, { id }, locale)
  const gaps = needGaps(contentOf(record), ctx.now)
  return {
    title: `${t('moderation.title')}: ${need.title.text}`,
    noIndex: true,
    formKey: crypto.randomUUID(),
    item,
    need,
    isAnonymous: record.anonymous,
    gaps,
    completeness: completenessOf(needRules, gaps),
    reasons: await termOptions(ctx.db, 'moderation-reason', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'moderator', form: DecideSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    const notice = await decide(ctx, { kind: 'need', id }, input)
    const isAssigned = notice === 'officerAssigned'
    const { moderation, moderateNeed } = paths.backOffice
    return redirectWithNotice(href(isAssigned ? moderateNeed(id) : moderation), notice)
  },
)

export default function ModerateNeed() {
  const t = useTranslations('needs')
  const words = useTranslations('moderation')
  const { item, need, isAnonymous, formKey, ...rest } = useLoaderData<typeof loader>()
  return (
    <ModerationPage
      {...rest}
      item={item}
      formKey={formKey}
      wordsOf={(rule) => t(`rules.${rule as 'title'}`)}
      sheet={
        <>
          <NeedSheet need={need} />
          {isAnonymous ? <Notice>{words('anonymousNote')}</Notice> : null}
        </>
      }
      approve={<ApproveForm version={item.version} formKey={formKey} lead={words('approveNeed')} />}
    />
  )
}
