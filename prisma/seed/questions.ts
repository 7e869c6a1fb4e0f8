import { questions } from './content/stories/questions'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'
import { listingOfKey } from './listing-keys'
import { organisationId } from './organisations'
import { authorOf } from './people'

/** Writes questions and wishes to be called back, from members and visitors, answered and open. */
export async function seedQuestions(ctx: SeedContext): Promise<void> {
  await ctx.db.question.createMany({
    data: questions.map((seed) => {
      const { columns, owner } = listingOfKey(seed.about)
      return {
        id: idOf('question', seed.key),
        kind: seed.callback ? ('callback' as const) : ('question' as const),
        organisationId: organisationId(owner),
        ...columns,
        askerId: seed.asker ? personId(seed.asker) : null,
        name: seed.name,
        email: seed.email ?? null,
        phone: seed.phone ?? null,
        locale: seed.locale ?? 'vi',
        message: seed.message,
        answer: seed.answer?.text ?? null,
        answeredAt: seed.answer ? ctx.ago(seed.answer.ago) : null,
        answeredById: seed.answer ? authorOf(owner) : null,
        createdAt: ctx.ago(seed.ago),
      }
    }),
    skipDuplicates: true,
  })
}
