import { z } from 'zod'
import { attachmentRoles, disclosureLevels } from './disclosure'

/** Form that adds a file to an entry. */
export const AttachFileSchema = z.object({
  intent: z.literal('attach'),
  file: z.instanceof(File, { message: 'validation.required' }),
  role: z.enum(attachmentRoles),
  disclosure: z.enum(disclosureLevels),
  caption: z.string().trim().max(200).optional(),
})

/** Form that takes a file away. */
export const RemoveFileSchema = z.object({ intent: z.literal('remove'), attachmentId: z.uuid() })

/** Form that changes who may open a file; `present` is the level the editor saw. */
export const DisclosureSchema = z.object({
  intent: z.literal('disclosure'),
  attachmentId: z.uuid(),
  disclosure: z.enum(disclosureLevels),
  present: z.enum(disclosureLevels),
})

/** Forms of the files page. */
export const FilesSchema = z.discriminatedUnion('intent', [
  AttachFileSchema,
  RemoveFileSchema,
  DisclosureSchema,
])
