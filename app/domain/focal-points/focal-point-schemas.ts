import { z } from 'zod'
import { code, paragraphs, title } from '../listings/form-fields'
import { needKinds } from '../needs/need'

/** The form by which a focal point drafts a need for an organisation of the commune. */
export const DraftForSchema = z.object({
  organisationId: z.uuid(),
  kind: z.enum(needKinds).default('technology'),
  title,
  fieldCode: code.optional(),
  currentState: paragraphs(4_000),
  goal: paragraphs(4_000),
  formKey: z.string().max(100).optional(),
})

export type DraftForInput = z.output<typeof DraftForSchema>
