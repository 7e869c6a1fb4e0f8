import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { completenessOf } from '#app/domain/listings/gaps'
import { decide, moderationItem } from '#app/domain/moderation/index.server'
import { DecideSchema } from '#app/domain/moderation/moderation-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
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
import { paths } from '#app/routes/paths'
import { TechnologySheet } from '#app/routes/public/technology/technology-sheet'
import { ApproveForm } from './approve-form'
import { LegalFields } from './legal-fields'
import { ModerationPage } from './moderation-page'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, params, locale, t }) => {
  const id = params.technologyId ?? ''
  const item = await moderationItem(ctx, { kind: 'technology', id }, locale)
  const record = await findTechnologyRecord(ctx.db, { id })
  if (!record) throw notFound()
  const technology = await viewTechnology(ctx, { id }, locale)
  const gaps = technologyGaps(contentOf(record), ctx.now)
  const { legalClass, legalCriteria, legalNote } = record
  return {
    title: `${t('moderation.title')}: ${technology.title.text}`,
    noIndex: true,
    formKey: crypto.randomUUID(),
    item,
    technology,
    gaps,
    completeness: completenessOf(technologyRules, gaps),
    legal: { legalClass: legalClass ?? undefined, legalCriteria, legalNote: legalNote ?? '' },
    reasons: await termOptions(ctx.db, 'moderation-reason', ctx.now, locale),
    criteria: await termOptions(ctx.db, 'legal-criterion', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'moderator', form: DecideSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    const notice = await decide(ctx, { kind: 'technology', id }, input)
    const isAssigned = notice === 'officerAssigned'
    const { moderation, moderateTechnology } = paths.backOffice
    return redirectWithNotice(href(isAssigned ? moderateTechnology(id) : moderation), notice)
  },
)

export default function ModerateTechnology() {
  const t = useTranslations('technologies')
  const words = useTranslations('moderation')
  const { item, technology, legal, criteria, formKey, ...rest } = useLoaderData<typeof loader>()
  return (
    <ModerationPage
      {...rest}
      item={item}
      formKey={formKey}
      wordsOf={(rule) => t(`rules.${rule as 'title'}`)}
      sheet={<TechnologySheet technology={technology} />}
      approve={
        <ApproveForm
          version={item.version}
          formKey={formKey}
          lead={words('approveLead')}
          legal={legal}
        >
          {(fields) => <LegalFields fields={fields} criteria={criteria} />}
        </ApproveForm>
      }
    />
  )
}
