import { z } from 'zod'
import { grades } from './sanction'

const words = (shortest: number, longest: number) =>
  z.string().trim().normalize('NFC').min(shortest).max(longest)
const codes = z.array(z.string().max(60)).min(1).max(10)

/** Form by which anybody reports an entry or an organisation. */
export const ReportAbuseSchema = z.object({
  category: z.string().min(1).max(60),
  message: words(20, 4_000),
  name: words(2, 120).optional(),
  /** Where the answer goes; without it there is none. */
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()).optional(),
  /** A field that people do not see: whoever fills it in is a machine. */
  website: z.string().max(2_000).optional(),
  formKey: z.string().max(100).optional(),
})

export type ReportAbuseInput = z.output<typeof ReportAbuseSchema>

const sanction = z.object({
  grade: z.enum(grades),
  reasonCodes: codes,
  reason: words(10, 4_000),
  /** Last day on which it holds. */
  endsOn: z.iso.date().optional(),
  postingLimit: z.coerce.number().int().min(0).max(100).optional(),
  /** The entry that is held, as `technology:ID` or `need:ID`. */
  entry: z
    .string()
    .regex(/^(technology|need):[0-9a-f-]{36}$/)
    .optional(),
})

/** Form by which staff impose a sanction. */
export const ImposeSanctionSchema = sanction.extend({ formKey: z.string().max(100).optional() })

export type SanctionInput = z.output<typeof sanction>

const version = z.coerce.number().int().min(1)

/** The forms by which staff work on a report. */
export const StaffReportSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take'), version }),
  z.object({ intent: z.literal('hand'), version, officerId: z.string().min(1).max(100) }),
  z.object({ intent: z.literal('dismiss'), version, answer: words(10, 4_000) }),
  sanction.extend({
    intent: z.literal('uphold'),
    version,
    answer: words(10, 4_000),
    formKey: z.string().max(100).optional(),
  }),
])

/** The forms by which staff end a sanction or decide on an appeal against it. */
export const StaffSanctionSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('lift'), reason: words(10, 4_000) }),
  z.object({ intent: z.literal('grant'), reason: words(10, 4_000) }),
  z.object({ intent: z.literal('refuse'), reason: words(10, 4_000) }),
])

/** Form by which an organisation appeals. */
export const AppealSchema = z.object({
  words: words(20, 8_000),
  formKey: z.string().max(100).optional(),
})

/** The forms by which staff freeze an entry and free it again. */
export const DisputeSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('open'),
    claimant: words(2, 200),
    ground: words(10, 4_000),
  }),
  z.object({ intent: z.literal('end'), reason: words(10, 4_000) }),
])

const page = z.coerce.number().int().min(1).max(10_000).catch(1)

/** Which reports the staff's list shows; whatever does not parse is left out. */
export const ReportFilterSchema = z.object({
  show: z.enum(['open', 'mine', 'late', 'decided']).catch('open'),
  page,
})

/** Which sanctions the staff's list shows. */
export const SanctionFilterSchema = z.object({
  show: z.enum(['force', 'appeals', 'ended']).catch('force'),
  page,
})

export type ReportFilter = z.output<typeof ReportFilterSchema>
export type SanctionFilter = z.output<typeof SanctionFilterSchema>
