import type { ImportedListing } from './imported-listing'

/** The rows of an imported need, as Prisma writes them with it. */
export function needData({ texts, fieldCode, trl, amount, deadline }: ImportedListing) {
  return {
    fieldCode,
    trlMin: trl,
    budgetMax: amount,
    deadline,
    texts: {
      create: texts.map(({ lang, title, summary, body, problem, constraints, keywords }) => ({
        lang,
        title,
        summary,
        currentState: problem,
        goal: body,
        constraints,
        keywords,
      })),
    },
  }
}
