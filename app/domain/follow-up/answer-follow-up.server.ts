import type { Prisma } from '#app/platform/db/generated/client'
import { forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { refusalToAct } from '../deals/deal-policy'
import { isUuid } from '../is-uuid'
import type { FollowUpInput } from './follow-up-schemas'
import { readFollowUpToken } from './follow-up-token.server'

function answer(
  ctx: Context,
  where: Prisma.FollowUpWhereInput,
  { token: _, ...input }: FollowUpInput,
  enteredById: string | null,
): Promise<void> {
  const { output, problems, jobs, ...rest } = input
  return transact(ctx, async (tx) => {
    const { count } = await tx.db.followUp.updateMany({
      where: { ...where, answeredAt: null },
      data: {
        ...rest,
        output: output ?? null,
        problems: problems ?? null,
        jobs: jobs ?? null,
        answeredAt: tx.now,
        enteredById,
      },
    })
    if (count === 0) throw invalid('followUpOver')
  })
}

/**
 * Answers a questionnaire by its link: once, and as long as the link is in force.
 * @throws DomainError not-found for a forged link, `followUpOver` where it was answered or has expired
 */
export async function answerByLink(
  ctx: Context,
  secret: string,
  input: FollowUpInput,
): Promise<void> {
  const id = readFollowUpToken(secret, input.token ?? '')
  if (!id) throw notFound()
  return answer(ctx, { id, expiresAt: { gt: ctx.now } }, input, null)
}

/**
 * Enters what staff were told, also after the link has expired.
 * @throws DomainError not-found, forbidden for staff without a fitting role, `followUpOver` where it was answered
 */
export async function enterAnswer(ctx: Context, id: string, input: FollowUpInput): Promise<void> {
  const refusal = refusalToAct(ctx.actor, 'staff')
  if (refusal) throw forbidden(refusal)
  if (!isUuid(id) || (await ctx.db.followUp.count({ where: { id } })) === 0) throw notFound()
  return answer(ctx, { id }, input, actorId(ctx.actor))
}
