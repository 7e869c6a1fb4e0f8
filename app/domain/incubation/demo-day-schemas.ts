import { z } from 'zod'
import { minuteField } from '../local-minute'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const version = z.coerce.number().int()

const day = z.object({
  nameVi: words(200),
  nameEn: words(200),
  summaryVi: words(1_000),
  summaryEn: words(1_000),
  startsAt: minuteField,
  endsAt: minuteField,
  place: words(300).optional(),
  link: z
    .url({ protocol: /^https$/, error: 'incubation.errors.link' })
    .max(500)
    .optional(),
})

type Day = z.output<typeof day>

function checkDay({ startsAt, endsAt, place, link }: Day, check: z.core.$RefinementCtx<Day>): void {
  const problem = (field: keyof Day, message: string) =>
    check.addIssue({ code: 'custom', path: [field], message })
  if (endsAt <= startsAt) problem('endsAt', 'errors.datesReversed')
  if (!place && !link) problem('place', 'incubation.errors.placeOrLink')
}

/** Form of a new demo day. */
export const NewDemoDaySchema = day
  .extend({ formKey: z.string().max(100).optional() })
  .superRefine(checkDay)

/** Form of what a demo day says. */
export const ChangeDemoDaySchema = day
  .extend({ intent: z.literal('change'), version })
  .superRefine(checkDay)

/** The forms of a demo day's page. */
export const DemoDaySchema = z.discriminatedUnion('intent', [
  ChangeDemoDaySchema,
  z.object({ intent: z.literal('publish'), version }),
  z.object({ intent: z.literal('cancel'), version, reason: words(500) }),
  z.object({ intent: z.literal('invite'), version, project: z.uuid() }),
  z.object({ intent: z.literal('remove'), version, project: z.uuid(), reason: words(500) }),
])

export type DemoDayInput = Day
