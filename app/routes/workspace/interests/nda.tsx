import { useActionData, useLoaderData } from '@remix-run/react'
import { ndaForm, offerNda } from '#app/domain/disclosure/index.server'
import { OfferNdaSchema } from '#app/domain/disclosure/nda-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { OfferPage } from '#app/routes/nda-parts/offer-page'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => ({
  title: t('disclosure.offer.title'),
  noIndex: true,
  form: await ndaForm(ctx, { interestId: params.interestId ?? '' }, locale),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'editor', form: OfferNdaSchema },
  async ({ ctx, params, input, href }) => {
    const id = await offerNda(ctx, { interestId: params.interestId ?? '' }, input)
    return redirectWithNotice(href(paths.workspace.nda(id)), 'ndaOffered')
  },
)

export default function OfferNdaOfInterest() {
  return <OfferPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
