import { z } from 'zod'
import { paperKinds, paperLanguages } from './paper'

const words = z.string().trim().max(10_000).default('')

/** What a paper is made with besides what the deal already says. */
export const MakePaperSchema = z.object({
  version: z.number().int().min(1).max(2_147_483_647),
  language: z.enum(paperLanguages).default('vi'),
  heldOn: z.iso.date().optional(),
  place: z.string().trim().max(200).default(''),
  providerPeople: words,
  seekerPeople: words,
  content: words,
  conclusion: words,
  months: z.number().int().min(1).max(600).default(24),
  formKey: z.string().max(100).optional(),
})

export type MakePaperInput = z.output<typeof MakePaperSchema>

/** A template that staff put in the place of the one in use. */
export const UploadTemplateSchema = z.object({
  kind: z.enum(paperKinds),
  language: z.enum(paperLanguages),
  note: z.string().trim().min(3).max(500),
  file: z.instanceof(File, { message: 'deals.errors.fileMissing' }),
  formKey: z.string().max(100).optional(),
})

export type UploadTemplateInput = z.output<typeof UploadTemplateSchema>
