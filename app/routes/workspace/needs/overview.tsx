import { useLoaderData } from '@remix-run/react'
import { takeOwnerStep } from '#app/domain/listings/index.server'
import { StepSchema, stepNotices } from '#app/domain/listings/step-schemas'
import { contentOf, ownNeed, submitNeed } from '#app/domain/needs/index.server'
import { needGaps, needRules } from '#app/domain/needs/publishing-rules'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ListingOverview } from '../listing/listing-overview'
import { overviewData } from '../listing/overview-data.server'

export const meta = pageMeta

export const loader = handle({ access: 'member', onBehalf: true }, async (args) => {
  const record = await ownNeed(args.ctx, args.params.needId ?? '')
  const gaps = needGaps(contentOf(record), args.ctx.now)
  return overviewData(args, 'need', record, { gaps, rules: needRules })
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: StepSchema },
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
  return <ListingOverview kind="need" {...useLoaderData<typeof loader>()} />
}
