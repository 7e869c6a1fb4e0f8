import type { z } from 'zod'
import type { GrantFormSchema } from '#app/domain/support-grants/grant-schemas'
import {
  passSettlement,
  payGrant,
  prepareContract,
  recordAcceptance,
  repayGrant,
  returnSettlement,
  revokeGrant,
  signContract,
  writeAcceptance,
} from '#app/domain/support-grants/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

type GrantForm = z.output<typeof GrantFormSchema>

const notices = {
  prepare: 'grantPapersMade',
  sign: 'grantSigned',
  accept: 'grantPapersMade',
  accepted: 'grantAccepted',
  return: 'grantReturned',
  pass: 'grantPassed',
  pay: 'grantPaid',
  repay: 'grantRepaid',
  revoke: 'grantRevoked',
} as const satisfies Record<GrantForm['intent'], string>

function take({ ctx, services: { files } }: HandlerArgs, number: string, input: GrantForm) {
  switch (input.intent) {
    case 'prepare':
      return prepareContract(ctx, files, number, input)
    case 'sign':
      return signContract(ctx, files, number, input)
    case 'accept':
      return writeAcceptance(ctx, files, number, input)
    case 'accepted':
      return recordAcceptance(ctx, files, number, input)
    case 'return':
      return returnSettlement(ctx, number, input)
    case 'pass':
      return passSettlement(ctx, number, input.version)
    case 'pay':
      return payGrant(ctx, number, input)
    case 'repay':
      return repayGrant(ctx, number, input)
    case 'revoke':
      return revokeGrant(ctx, number, input)
  }
}

/** Takes the step that a form of a grant's page names. */
export async function grantAction(args: HandlerArgs & { input: GrantForm }): Promise<Response> {
  const { params, input, href } = args
  const number = params.number ?? ''
  await take(args, number, input)
  return redirectWithNotice(href(paths.backOffice.supportGrant(number)), notices[input.intent])
}
