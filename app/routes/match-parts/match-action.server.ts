import { dismissMatch, restoreMatch } from '#app/domain/matching/index.server'
import type { MatchFormInput } from '#app/domain/matching/match-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'

/** Puts a match aside or takes it up again, and returns to where the reader was in the list. */
export async function matchAction({
  ctx,
  url,
  input,
}: HandlerArgs & { input: MatchFormInput }): Promise<Response> {
  const back = url.pathname + url.search
  if (input.intent === 'dismiss') {
    await dismissMatch(ctx, input.matchId, input.reasonCode, input.note)
    return redirectWithNotice(back, 'matchDismissed')
  }
  await restoreMatch(ctx, input.matchId)
  return redirectWithNotice(back, 'matchRestored')
}
