import { makeReviewPaper } from '#app/domain/support-reviews/index.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'member' }, async ({ ctx, services, params }) => {
  const { files, env } = services
  const asked = { ...params, province: env.EXCHANGE_PROVINCE }
  return fileResponse(await makeReviewPaper(ctx, files, { own: params.id }, asked))
})
