import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { completenessOf } from '#app/domain/listings/gaps'
import { decide, moderationItem } from '#app/domain/moderation/index.server'
import { DecideSchema } from '#app/domain/moderation/moderation-schemas'
import {
  contentOf,
  findTechnologyRecord,
  viewTechnology,
} from '#app/domain/technologies/index.server'
import { technologyGaps, technologyRules } from '#app/domain/technologies/publishing-rules'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { TechnologySheet } from '#app/routes/public/technology/technology-sheet'
import { afterDecision, deskPlaces, entryPath, legalChoices, reviewData } from './desk-data.server'
import { ModerationPage } from './moderation-page'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async (args) => {
  const { ctx, params, locale, t } = args
  const target = { kind: 'technology', id: params.technologyId ?? '' } as const
  const { id } = target
  const item = await moderationItem(ctx, target, locale)
  const record = await findTechnologyRecord(ctx.db, { id })
  if (!record) throw notFound()
  const technology = await viewTechnology(ctx, { id }, locale)
  const gaps = technologyGaps(contentOf(record), ctx.now)
  const { legalClass, legalCriteria, legalNote, greenTag, highTech } = record
  return {
    title: `${t('moderation.title')}: ${technology.title.text}`,
    noIndex: true,
    item,
    technology,
    gaps,
    completeness: completenessOf(technologyRules, gaps),
    places: await deskPlaces(args, target),
    ...(await reviewData(args, { ...target, texts: record.texts })),
    legal: {
      values: {
        ...(legalClass ? { legalClass } : {}),
        legalCriteria,
        legalNote: legalNote ?? '',
        ...(greenTag ? { green: 'on' } : {}),
        ...(highTech ? { highTech: 'on' } : {}),
      },
      ...(await legalChoices(args)),
    },
  }
})

export const action = handle({ access: 'moderator', form: DecideSchema }, async (args) => {
  const { ctx, params, input, href, url } = args
  const target = { kind: 'technology', id: params.technologyId ?? '' } as const
  const onward = await afterDecision(args, target)
  const notice = await decide(ctx, target, input)
  const isAssigned = notice === 'officerAssigned'
  const here = entryPath(target, url.searchParams.toString())
  return redirectWithNotice(href(isAssigned ? here : onward), notice)
})

export default function ModerateTechnology() {
  const t = useTranslations('technologies')
  const { technology, ...rest } = useLoaderData<typeof loader>()
  return (
    <ModerationPage
      {...rest}
      wordsOf={(rule) => t(`rules.${rule as 'title'}`)}
      sheet={<TechnologySheet technology={technology} />}
    />
  )
}
