import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { draftTechnology } from '#app/domain/technologies/index.server'
import { technologyKinds } from '#app/domain/technologies/technology'
import { NewTechnologySchema } from '#app/domain/technologies/technology-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { NewListingPage } from '../listing/new-listing-page'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async ({ ctx, locale, t }) => ({
  title: t('technologies.newPage.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  fields: await termOptions(ctx.db, 'field', ctx.now, locale),
}))

export const action = handle(
  { access: 'editor', onBehalf: true, form: NewTechnologySchema },
  async ({ ctx, input, href }) => {
    const id = await draftTechnology(ctx, input)
    return redirectWithNotice(href(paths.workspace.editTechnology(id, 'card')), 'draftCreated')
  },
)

export default function NewTechnology() {
  const t = useTranslations('technologies')
  const { formKey, fields } = useLoaderData<typeof loader>()
  const kinds = technologyKinds.map((kind) => ({
    value: kind,
    label: t(`kinds.${kind}`),
    hint: t(`kindHints.${kind}`),
  }))
  const reply = useActionData<typeof action>()
  return (
    <NewListingPage
      kind="technology"
      kinds={kinds}
      fields={fields}
      formKey={formKey}
      reply={reply}
    />
  )
}
