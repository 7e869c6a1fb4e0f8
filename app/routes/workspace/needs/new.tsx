import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { draftNeed } from '#app/domain/needs/index.server'
import { needKinds } from '#app/domain/needs/need'
import { NewNeedSchema } from '#app/domain/needs/need-schemas'
import { longestWords } from '#app/domain/search/search-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { NewListingPage } from '../listing/new-listing-page'

export const meta = pageMeta

export const loader = handle(
  { access: 'editor', onBehalf: true },
  async ({ ctx, url, locale, t }) => ({
    title: t('needs.newPage.title'),
    noIndex: true,
    formKey: crypto.randomUUID(),
    // What a search found nothing for begins the need.
    words: url.searchParams.get('title')?.slice(0, longestWords),
    fields: await termOptions(ctx.db, 'field', ctx.now, locale),
  }),
)

export const action = handle(
  { access: 'editor', onBehalf: true, form: NewNeedSchema },
  async ({ ctx, input, href }) => {
    const id = await draftNeed(ctx, input)
    return redirectWithNotice(href(paths.workspace.editNeed(id, 'card')), 'draftCreated')
  },
)

export default function NewNeed() {
  const t = useTranslations('needs')
  const { formKey, fields, words } = useLoaderData<typeof loader>()
  const kinds = needKinds.map((kind) => ({
    value: kind,
    label: t(`kinds.${kind}`),
    hint: t(`kindHints.${kind}`),
  }))
  const reply = useActionData<typeof action>()
  return (
    <NewListingPage
      kind="need"
      kinds={kinds}
      fields={fields}
      formKey={formKey}
      reply={reply}
      words={words}
    />
  )
}
