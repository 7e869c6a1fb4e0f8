import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { completenessOf } from '#app/domain/listings/gaps'
import { decide, moderationItem } from '#app/domain/moderation/index.server'
import { DecideSchema } from '#app/domain/moderation/moderation-schemas'
import { contentOf, findNeedRecord, viewNeed } from '#app/domain/needs/index.server'
import { needGaps, needRules } from '#app/domain/needs/publishing-rules'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { NeedSheet } from '#app/routes/public/need/need-sheet'
import { Notice } from '#app/ui/notice'
import { afterDecision, deskPlaces, entryPath, reviewData } from './desk-data.server'
import { ModerationPage } from './moderation-page'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async (args) => {
  const { ctx, params, locale, t } = args
  const target = { kind: 'need', id: params.needId ?? '' } as const
  const { id } = target
  const item = await moderationItem(ctx, target, locale)
  const record = await findNeedRecord(ctx.db, { id })
  if (!record) throw notFound()
  const need = await viewNeed(ctx, { id }, locale)
  const gaps = needGaps(contentOf(record), ctx.now)
  return {
    title: `${t('moderation.title')}: ${need.title.text}`,
    noIndex: true,
    item,
    need,
    isAnonymous: record.anonymous,
    gaps,
    completeness: completenessOf(needRules, gaps),
    places: await deskPlaces(args, target),
    ...(await reviewData(args, { ...target, texts: record.texts })),
  }
})

export const action = handle({ access: 'moderator', form: DecideSchema }, async (args) => {
  const { ctx, params, input, href, url } = args
  const target = { kind: 'need', id: params.needId ?? '' } as const
  const onward = await afterDecision(args, target)
  const notice = await decide(ctx, target, input)
  const isAssigned = notice === 'officerAssigned'
  const here = entryPath(target, url.searchParams.toString())
  return redirectWithNotice(href(isAssigned ? here : onward), notice)
})

export default function ModerateNeed() {
  const t = useTranslations('needs')
  const words = useTranslations('moderation')
  const { need, isAnonymous, ...rest } = useLoaderData<typeof loader>()
  return (
    <ModerationPage
      {...rest}
      wordsOf={(rule) => t(`rules.${rule as 'title'}`)}
      sheet={
        <>
          <NeedSheet need={need} />
          {isAnonymous ? <Notice>{words('anonymousNote')}</Notice> : null}
        </>
      }
    />
  )
}
