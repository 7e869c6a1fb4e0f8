import { z } from 'zod'

/** Lengths of a meeting that are offered, in minutes. */
export const meetingMinutes = [30, 45, 60, 90, 120] as const
export const meetingReplies = ['yes', 'no', 'other_time'] as const
export type MeetingReply = (typeof meetingReplies)[number]

const words = (most: number) => z.string().trim().max(most).optional()

/** A minute as the browser sends it, which is a minute in Viet Nam. */
const minute = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .transform((text) => new Date(`${text}:00+07:00`))
  .refine((at) => !Number.isNaN(at.getTime()))

/** The forms by which staff introduce the parties of a match and propose a slot, move it, or call it off. */
export const MeetingFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('propose'),
    /** The slot that staff saw; nothing where there was none. */
    sequence: z.coerce.number().int().min(0).optional(),
    startsAt: minute,
    minutes: z.coerce.number().pipe(z.literal([...meetingMinutes])),
    place: words(300),
    link: z
      .union([z.url({ protocol: /^https?$/ }).max(500), z.literal('')])
      .optional()
      .transform((link) => link || undefined),
    note: words(1_000),
    formKey: z.string().max(100).optional(),
  }),
  z.object({ intent: z.literal('cancel') }),
])

export type ProposeInput = Extract<z.output<typeof MeetingFormSchema>, { intent: 'propose' }>

/** What one side answers to a slot. */
export const AnswerMeetingSchema = z
  .object({
    reply: z.enum(meetingReplies),
    /** The slot that the reader saw. */
    sequence: z.coerce.number().int().min(0),
    words: words(1_000),
  })
  .refine(({ reply, words: said }) => reply !== 'other_time' || Boolean(said), {
    path: ['words'],
    error: 'meetings.errors.whenElse',
  })

export type AnswerMeetingInput = z.output<typeof AnswerMeetingSchema>
