import type { Locale } from '#app/locales/locale'
import { emit } from '#app/platform/events/emit.server'
import { invalid } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import type { ListingKind } from '../listings/listing'
import { questionAsked } from './deals-events'
import { openListing } from './listing-lookup.server'
import type { QuestionInput } from './question-schemas'

/** How a question came in. */
export interface QuestionOrigin {
  kind: 'question' | 'callback'
  listing: { kind: ListingKind; slug: string }
  locale: Locale
  clientIp: string
}

/**
 * Puts a question, or a wish to be called back, to the owner of a public listing. No account is needed. What
 * a machine sent (the hidden field is filled in) is dropped without a word.
 * @throws DomainError `tooManyTries`, not-found, or `ownListing`
 */
export async function askQuestion(
  ctx: Context,
  input: QuestionInput,
  { kind, listing: asked, locale, clientIp }: QuestionOrigin,
): Promise<void> {
  const { actor } = ctx
  await countAgainst(ctx.db, 'question', actorId(actor) ?? clientIp)
  await transact(ctx, async (tx) => {
    const listing = await openListing(tx.db, asked.kind, asked.slug, locale)
    if (actor.kind === 'person' && actor.organisation?.id === listing.organisationId) {
      throw invalid('ownListing')
    }
    if (input.website) return
    const { id } = await tx.db.question.create({
      data: {
        kind,
        organisationId: listing.organisationId,
        ...(listing.kind === 'technology' ? { technologyId: listing.id } : { needId: listing.id }),
        askerId: actorId(actor),
        name: input.name,
        email: input.email ?? null,
        phone: input.phone ?? null,
        locale,
        message: input.message,
        createdAt: tx.now,
      },
      select: { id: true },
    })
    await emit(tx, actorId(actor), questionAsked, {
      id,
      organisationId: listing.organisationId,
      listing: { kind: listing.kind, id: listing.id },
    })
  })
}
