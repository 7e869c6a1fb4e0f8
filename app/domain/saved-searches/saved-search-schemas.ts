import { z } from 'zod'
import { digestFrequencies } from './saved-search'

const frequency = z.enum(digestFrequencies)

/** A search to keep; `query` is the query of its address. */
export const SaveSearchSchema = z.object({
  query: z.string().max(4_000).default(''),
  name: z.string().trim().min(1).max(120),
  frequency,
  formKey: z.string().max(100).optional(),
})

export type SaveSearchInput = z.output<typeof SaveSearchSchema>

/** What can be done with a saved search, told apart by the button that sends it. */
export const SavedSearchFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('change'), savedSearchId: z.uuid(), frequency }),
  z.object({ intent: z.literal('delete'), savedSearchId: z.uuid() }),
])

/** The click that stops digests; a mail program sends `List-Unsubscribe` by itself (RFC 8058). */
export const StopDigestSchema = z.object({
  token: z.string().max(2_000).optional(),
  'List-Unsubscribe': z.string().max(100).optional(),
})
