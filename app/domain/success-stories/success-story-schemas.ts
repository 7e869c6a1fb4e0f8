import { z } from 'zod'
import { longest } from './success-story'

const version = z.number().int().min(0).max(2_147_483_647)
const title = z.string().trim().min(5).max(longest.title)
const body = z.string().trim().min(20).max(longest.body)
const clean = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')

/** Writes a story, or a new version of it; 0 is the version of one that nobody wrote yet. */
const WriteStorySchema = z
  .object({
    intent: z.literal('write'),
    version,
    title: title.transform(clean),
    body: body.transform(clean),
    titleEn: title.transform(clean).optional(),
    bodyEn: body.transform(clean).optional(),
  })
  .refine(({ titleEn, bodyEn }) => (titleEn === undefined) === (bodyEn === undefined), {
    path: ['bodyEn'],
    message: 'successStories.errors.bothEnglish',
  })

/** Agrees that the version that the reader saw is published. */
const AgreeSchema = z.object({
  intent: z.literal('agree'),
  version,
  agree: z.literal(true, { error: 'successStories.errors.agree' }),
})

/** Takes the word back: the story is public no longer. */
const WithdrawSchema = z.object({ intent: z.literal('withdraw') })

/** The forms of a story's page. */
export const StoryFormSchema = z.discriminatedUnion('intent', [
  WriteStorySchema,
  AgreeSchema,
  WithdrawSchema,
])

export type WriteStoryInput = z.output<typeof WriteStorySchema>
export type StoryFormInput = z.output<typeof StoryFormSchema>
