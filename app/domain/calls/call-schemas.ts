import { z } from 'zod'
import { minuteField } from '../local-minute'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const version = z.coerce.number().int()

const call = z.object({
  nameVi: words(200),
  nameEn: words(200),
  summaryVi: words(1_000),
  summaryEn: words(1_000),
  opensAt: minuteField,
  closesAt: minuteField,
})

const inOrder = {
  path: ['closesAt'],
  message: 'errors.datesReversed',
}
const endsAfter = ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }) => closesAt > opensAt

/** Form of a new call. */
export const NewCallSchema = call
  .extend({
    programme: words(80),
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{2,79}$/, 'programmes.errors.code'),
    formKey: z.string().max(100).optional(),
  })
  .refine(endsAfter, inOrder)

/** Form of what a call says. */
export const ChangeCallSchema = call
  .extend({ intent: z.literal('change'), version })
  .refine(endsAfter, inOrder)

/** The forms of a call's page. */
export const CallSchema = z.discriminatedUnion('intent', [
  ChangeCallSchema,
  z.object({ intent: z.literal('publish'), version }),
  z.object({ intent: z.literal('withdraw'), version, reason: words(500) }),
])

export type CallInput = z.output<typeof call>
