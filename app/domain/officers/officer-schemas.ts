import { z } from 'zod'

const id = z.string().trim().min(1).max(100)
const code = z.string().trim().max(60).optional()

/** The forms of the page on which officers are named. */
export const OfficerFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add-rule'),
    officerId: id,
    unitCode: code,
    fieldCode: code,
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
  }),
  z.object({ intent: z.literal('end-rule'), ruleId: z.uuid() }),
  z.object({
    intent: z.literal('hand-over'),
    fromId: id,
    /** Who takes over; by rule where it is left out. */
    toId: z.string().trim().max(100).optional(),
    reason: z.string().trim().min(5).max(500),
  }),
])

export type OfficerFormInput = z.output<typeof OfficerFormSchema>
export type RuleInput = Omit<Extract<OfficerFormInput, { intent: 'add-rule' }>, 'intent'>
export type HandOverInput = Omit<Extract<OfficerFormInput, { intent: 'hand-over' }>, 'intent'>
