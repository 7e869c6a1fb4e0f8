import type { z } from 'zod'
import {
  acceptReceipt,
  askApplicant,
  concludeCouncil,
  conveneCouncil,
  decideApplication,
  lapseQuestion,
  nameReviewer,
  screenApplication,
} from '#app/domain/support-reviews/index.server'
import type { ReviewFormSchema } from '#app/domain/support-reviews/review-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

type ReviewForm = z.output<typeof ReviewFormSchema>

const notices = {
  name: 'supportOfficerNamed',
  ask: 'supportAsked',
  accept: 'supportAccepted',
  lapse: 'supportLapsed',
  screen: 'supportScreened',
  convene: 'councilConvened',
  conclude: 'councilConcluded',
  decide: 'supportDecisionMade',
} as const satisfies Record<ReviewForm['intent'], string>

function take({ ctx }: HandlerArgs, number: string, input: ReviewForm): Promise<void> {
  switch (input.intent) {
    case 'name':
      return nameReviewer(ctx, number, input)
    case 'ask':
      return askApplicant(ctx, number, input)
    case 'accept':
      return acceptReceipt(ctx, number, input.version)
    case 'lapse':
      return lapseQuestion(ctx, number, input.version)
    case 'screen':
      return screenApplication(ctx, number, input)
    case 'convene':
      return conveneCouncil(ctx, number, input)
    case 'conclude':
      return concludeCouncil(ctx, number, input)
    case 'decide':
      return decideApplication(ctx, number, input)
  }
}

/** Takes the step that a form of an application's page names. */
export async function reviewAction(args: HandlerArgs & { input: ReviewForm }): Promise<Response> {
  const { params, input, href } = args
  const number = params.number ?? ''
  await take(args, number, input)
  const to = href(paths.backOffice.supportApplication(number))
  return redirectWithNotice(to, notices[input.intent])
}
