import { introduceMatch, pinMatch, releaseMatches } from '#app/domain/matching/index.server'
import type { StaffMatchFormInput } from '#app/domain/matching/match-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { matchAction } from '#app/routes/match-parts/match-action.server'

/** Does what staff ask for with a match, and returns to where they were in the list. */
export async function staffMatchAction(
  args: HandlerArgs & { input: StaffMatchFormInput },
): Promise<Response> {
  const { ctx, url, input } = args
  const back = url.pathname + url.search
  switch (input.intent) {
    case 'dismiss':
    case 'restore':
      return matchAction({ ...args, input })
    case 'pin':
    case 'unpin':
      await pinMatch(ctx, input.matchId, input.intent === 'pin')
      return redirectWithNotice(back, input.intent === 'pin' ? 'matchPinned' : 'matchUnpinned')
    case 'introduce':
      await introduceMatch(ctx, input.matchId, input.note)
      return redirectWithNotice(back, 'matchIntroduced')
    case 'release':
      await releaseMatches(ctx, input.matchIds)
      return redirectWithNotice(back, 'matchesReleased')
  }
}
