import { z } from 'zod'
import { requestStatuses } from './service-request'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const version = z.coerce.number().int()

/** Form that asks for a service. */
export const AskServiceSchema = z.object({
  service: words(60),
  title: words(160),
  description: words(4_000),
  wished: z.string().trim().max(120).optional(),
  /** Slug of the listing that it is about. */
  technology: z.string().trim().max(120).optional(),
  need: z.string().trim().max(120).optional(),
  formKey: z.string().max(100).optional(),
})

/** The steps of a request. */
export const RequestStepSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('assign'), version, provider: z.uuid() }),
  z.object({ intent: z.literal('decline'), version, note: words(1_000) }),
  z.object({ intent: z.literal('cancel'), version, note: words(1_000).optional() }),
  z.object({ intent: z.literal('return'), version, note: words(1_000) }),
  z.object({ intent: z.literal('deliver'), version, note: words(4_000) }),
  z.object({
    intent: z.literal('rate'),
    version,
    rating: z.coerce.number().int().min(1).max(5),
    note: words(1_000).optional(),
  }),
])

/** Query of the lists. */
export const RequestFilterSchema = z.object({
  status: z.enum(requestStatuses).optional().catch(undefined),
  officer: z.literal('me').optional().catch(undefined),
})

export type AskService = Omit<z.output<typeof AskServiceSchema>, 'formKey'>
export type TakeStep = z.output<typeof RequestStepSchema>
export type RequestFilter = z.output<typeof RequestFilterSchema>
