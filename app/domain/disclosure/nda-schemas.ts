import { z } from 'zod'
import { ndaTerms } from './nda'

const position = z.string().trim().min(2).max(120)
const reason = z.string().trim().min(3).max(1_000)

/** Form that offers an NDA; who answers for the organisation accepts it in the same step. */
export const OfferNdaSchema = z.object({
  months: z.coerce
    .number()
    .refine((months) => ndaTerms.some((term) => term === months), 'validation.choose'),
  /** Position in the organisation, asked of its owners. */
  position: position.optional(),
  agree: z.literal('yes').optional(),
  formKey: z.string().max(100).optional(),
})

/** Forms on the page of an NDA; `sha256` names the document that the reader saw. */
export const AnswerNdaSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('accept'),
    position,
    agree: z.literal('yes'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({ intent: z.literal('decline'), reason }),
  z.object({ intent: z.literal('withdraw'), reason: reason.optional() }),
  z.object({ intent: z.literal('end'), reason: reason.optional() }),
])

/** Query of the list of NDAs. */
export const NdaFilterSchema = z.object({
  status: z.enum(['offered', 'accepted', 'over']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const level = z.enum(['registered', 'after_nda', 'invited'])

/** Forms on the owner's page of what is restricted about an entry. */
export const DisclosureDeskSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save-detail'),
    subjectCode: z.string().trim().min(1).max(60),
    text: z.string().trim().min(3).max(5_000),
    disclosure: level,
    /** The version that the editor saw; none for a new one. */
    version: z.coerce.number().int().positive().optional(),
  }),
  z.object({ intent: z.literal('remove-detail'), detailId: z.uuid() }),
  z.object({ intent: z.literal('invite'), organisation: z.string().trim().min(2).max(300) }),
  z.object({ intent: z.literal('revoke'), invitationId: z.uuid() }),
])

export type OfferNdaInput = Pick<z.output<typeof OfferNdaSchema>, 'months' | 'position' | 'agree'>
export type NdaFilter = z.output<typeof NdaFilterSchema>
export type SaveDetailInput = Omit<
  Extract<z.output<typeof DisclosureDeskSchema>, { intent: 'save-detail' }>,
  'intent'
>
