import { z } from 'zod'

/** Classes that the annexes of a decree list. */
export const annexClasses = ['encouraged', 'restricted', 'prohibited'] as const

/** Form that loads an annex from a file. */
export const LoadAnnexSchema = z.object({
  legalClass: z.enum(annexClasses),
  title: z.string().trim().min(5).max(300),
  source: z.string().trim().min(5).max(300),
  validFrom: z.iso.date(),
  file: z.instanceof(File),
  /** `preview` only tells what loading it would do. */
  intent: z.enum(['preview', 'save']),
})

export type LoadAnnexInput = z.output<typeof LoadAnnexSchema>
