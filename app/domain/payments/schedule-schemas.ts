import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import { readSum } from './read-sum'
import { lineKinds, mostLines, type ScheduleLine } from './schedule'

const version = z.number().int().min(0).max(2_147_483_647)
const percent = /^(\d{1,3})(?:[.,](\d{1,2}))?$/

/** Reads `2,5` per cent as 250 hundredths of a per cent; null where it is no rate from 0.01 to 100. */
export function readRate(written: string): number | null {
  const found = percent.exec(written.replace('%', '').trim())
  if (!found) return null
  const points = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0') || '0')
  return points >= 1 && points <= 10_000 ? points : null
}

const day = z.iso.date()

const LineSchema = z.object({
  kind: z.enum(lineKinds),
  title: z.string().trim().min(2).max(200),
  amount: z.string().trim().max(60).optional(),
  dueOn: day.optional(),
  rate: z.string().trim().max(10).optional(),
  periodMonths: z.coerce.number().int().min(1).max(12).optional(),
  validFrom: day.optional(),
  validTo: day.optional(),
})

type WrittenLine = z.output<typeof LineSchema>
type Fault = (field: keyof WrittenLine, message: string) => void

const midnight = (written: string) => new Date(`${written}T00:00:00Z`)

function readRoyalty(line: WrittenLine, fault: Fault): ScheduleLine | null {
  const basisPoints = readRate(line.rate ?? '')
  if (basisPoints === null) fault('rate', 'payments.errors.rateInvalid')
  for (const name of ['validFrom', 'validTo'] as const) {
    if (!line[name]) fault(name, 'validation.required')
  }
  const { validFrom, validTo, periodMonths = 3 } = line
  if (basisPoints === null || !validFrom || !validTo) return null
  if (validTo <= validFrom) fault('validTo', 'payments.errors.endBeforeStart')
  return {
    kind: 'royalty',
    title: line.title,
    basisPoints,
    periodMonths,
    validFrom: midnight(validFrom),
    validTo: midnight(validTo),
  }
}

function readLine(line: WrittenLine, currency: string, fault: Fault): ScheduleLine | null {
  if (line.kind === 'royalty') return readRoyalty(line, fault)
  const read = readSum(line.amount ?? '', currency)
  if ('problem' in read) fault('amount', read.problem)
  if (!line.dueOn) fault('dueOn', 'validation.required')
  if ('problem' in read || !line.dueOn) return null
  const { kind, title } = line
  return { kind, title, amount: read.amount, dueOn: midnight(line.dueOn) }
}

/** A schedule as one party proposes it. `version` is the one the form was made from; 0 for the first. */
export const ProposeScheduleSchema = z
  .object({
    version,
    currency: z.enum(currencyCodes),
    lines: z.array(LineSchema).min(1).max(mostLines),
  })
  .transform((input, ctx) => {
    const lines = input.lines.map((line, index) =>
      readLine(line, input.currency, (field, message) =>
        ctx.addIssue({ code: 'custom', message, path: ['lines', index, field] }),
      ),
    )
    if (lines.some((line) => line === null)) return z.NEVER
    return { ...input, lines: lines as ScheduleLine[] }
  })

/** Agrees to the version that the reader saw. */
export const AgreeScheduleSchema = z.object({ intent: z.literal('agree'), version })

/** Declares the net sales of a period, of which the royalty is a share. */
export const DeclareRoyaltySchema = z.object({
  intent: z.literal('declare'),
  position: z.number().int().min(0).max(100_000),
  periodFrom: day,
  sales: z.string().trim().min(1).max(60),
})

/** The forms of a deal's payments page. */
export const SchedulePageSchema = z.discriminatedUnion('intent', [
  AgreeScheduleSchema,
  DeclareRoyaltySchema,
])

export type ProposeScheduleInput = z.output<typeof ProposeScheduleSchema>
export type DeclareRoyaltyInput = z.output<typeof DeclareRoyaltySchema>
