import { useLoaderData } from '@remix-run/react'
import { takeOwnerStep } from '#app/domain/listings/index.server'
import { StepSchema, stepNotices } from '#app/domain/listings/step-schemas'
import { contentOf, ownTechnology, submitTechnology } from '#app/domain/technologies/index.server'
import { technologyGaps, technologyRules } from '#app/domain/technologies/publishing-rules'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ListingOverview } from '../listing/listing-overview'
import { overviewData } from '../listing/overview-data.server'

export const meta = pageMeta

export const loader = handle({ access: 'member', onBehalf: true }, async (args) => {
  const record = await ownTechnology(args.ctx, args.params.technologyId ?? '')
  const gaps = technologyGaps(contentOf(record), args.ctx.now)
  return overviewData(args, 'technology', record, { gaps, rules: technologyRules })
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: StepSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    if (input.intent === 'submit') await submitTechnology(ctx, { id, version: input.version })
    else await takeOwnerStep(ctx, { kind: 'technology', id }, input)
    return redirectWithNotice(href(paths.workspace.technology(id)), stepNotices[input.intent])
  },
)

export default function TechnologyOverview() {
  return <ListingOverview kind="technology" {...useLoaderData<typeof loader>()} />
}
