import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import { readAmount } from '../deals/amount'
import { programmeShape } from '../deals/contract-schemas'

/** Ways in which staff speak with the parties of a deal. */
export const contactKinds = ['call', 'visit', 'meeting', 'letter'] as const

const words = (most: number, least = 2) => z.string().trim().min(least).max(most)
const code = z.string().trim().min(1).max(60)

/** What a call or a visit can be about, besides a deal. */
export const contactTargets = ['organisation', 'technology', 'need'] as const

/** Whom or what a call or a visit was about. */
export interface ContactTarget {
  kind: (typeof contactTargets)[number]
  id: string
}

/** The form that logs a call or a visit about an organisation or an entry. */
export const LogContactSchema = z.object({
  intent: z.literal('log-contact'),
  kind: z.enum(contactKinds),
  heldOn: z.iso.date(),
  summary: words(4_000),
  formKey: z.string().max(100).optional(),
})

/** The forms of the page on which staff look after a deal. */
export const CareFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('ask-to-enter') }),
  z.object({
    intent: z.literal('log-contact'),
    kind: z.enum(contactKinds),
    side: z.enum(['provider', 'seeker']).optional(),
    heldOn: z.iso.date(),
    summary: words(4_000),
    formKey: z.string().max(100).optional(),
  }),
])

export type ContactInput = Omit<
  Extract<z.output<typeof CareFormSchema>, { intent: 'log-contact' }>,
  'intent'
>

/** Days without anything new after which a deal is looked at, as the desk offers them. */
export const quietChoices: readonly number[] = [14, 30, 60, 90]
const LONGEST_QUIET = 3_650

/** What of the desk is shown. */
export const DeskFilterSchema = z.object({
  officer: z.enum(['me', 'none']).optional().catch(undefined),
  quiet: z.coerce.number().int().min(1).max(LONGEST_QUIET).optional().catch(undefined),
})

export type DeskFilter = z.output<typeof DeskFilterSchema>

/** Stages at which a deal that was made elsewhere can be entered. */
export const lateStages = ['signed', 'registered', 'executing', 'accepted', 'closed'] as const

const party = { organisation: z.uuid().optional(), outside: words(300).optional() }

/** A deal that was made elsewhere; either party is an organisation of the exchange or a name. */
export const EnterDealSchema = z
  .object({
    title: words(300, 5),
    fieldCode: code,
    providerId: party.organisation,
    providerName: party.outside,
    seekerId: party.organisation,
    seekerName: party.outside,
    stage: z.enum(lateStages),
    signedOn: z.iso.date(),
    value: z.string().trim().max(60).optional(),
    currency: z.enum(currencyCodes).default('VND'),
    valueConfidential: z.boolean().default(false),
    ...programmeShape,
    source: words(500),
    formKey: z.string().max(100).optional(),
  })
  .transform((input, ctx) => {
    for (const side of ['provider', 'seeker'] as const) {
      if (Boolean(input[`${side}Id`]) === Boolean(input[`${side}Name`])) {
        const path = [`${side}Name`]
        ctx.addIssue({ code: 'custom', message: 'care.errors.oneParty', path })
      }
    }
    const read = input.value ? readAmount(input.value, input.currency) : { amount: null }
    if ('problem' in read) {
      ctx.addIssue({ code: 'custom', message: read.problem, path: ['value'] })
      return z.NEVER
    }
    return { ...input, value: read.amount }
  })

export type EnterDealInput = z.output<typeof EnterDealSchema>
