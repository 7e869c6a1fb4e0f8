import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import {
  code,
  codes,
  day,
  decimal,
  keywords,
  line,
  paragraphs,
  readSum,
  rows,
  title,
  version,
} from '../listings/form-fields'
import { mandates, priceModes, technologyKinds, wholeShare } from './technology'

/** Form that starts a technology. */
export const NewTechnologySchema = z.object({
  kind: z.enum(technologyKinds),
  title,
  fieldCode: code.optional(),
  formKey: z.string().max(100).optional(),
})

const words = {
  summary: line(300),
  problem: paragraphs(4_000),
  solution: paragraphs(8_000),
  application: paragraphs(4_000),
  keywords,
}

/** The card: what the technology does, for whom, in Vietnamese. */
export const TechnologyCardSchema = z.object({
  version,
  kind: z.enum(technologyKinds),
  title,
  fieldCode: code.optional(),
  priorityCodes: codes,
  greenTag: z.boolean().default(false),
  ...words,
})

/** Readiness with its evidence, and what is better than before, in numbers. */
export const TechnologyEvidenceSchema = z.object({
  version,
  trl: z.coerce.number().int().min(1).max(9).optional(),
  trlEvidence: paragraphs(2_000),
  trlEvidenceDate: day,
  advantages: rows(
    {
      id: z.uuid().optional(),
      metric: line(200),
      comparedWith: line(200),
      baseline: decimal.optional(),
      value: decimal.optional(),
      unit: line(40),
      proof: line(300),
    },
    ['metric', 'comparedWith', 'baseline', 'value', 'unit'],
    { most: 10, ignored: ['id'] },
  ),
})

/** A share as `33,33` per cent, in hundredths of a per cent once read. */
const share = decimal.transform((value, check) => {
  const points = Math.round(Number(value) * 100)
  if (points > 0 && points <= wholeShare) return points
  check.addIssue({ code: 'custom', message: 'technologies.errors.share' })
  return z.NEVER
})

/** IP rights, owners with their shares, and by what right the technology is offered. */
export const TechnologyOwnershipSchema = z.object({
  version,
  ipRights: rows(
    {
      type: code.optional(),
      status: code.optional(),
      number: line(100),
      numberHidden: z.boolean().default(false),
      office: line(200),
      filedOn: day,
      grantedOn: day,
      expiresOn: day,
      owner: line(200),
    },
    ['type', 'status'],
    { ignored: ['numberHidden'] },
  ),
  owners: rows({ name: line(200), share: share.optional() }, ['name', 'share']),
  mandate: z.enum(mandates).optional(),
  stateFunded: z.boolean().default(false),
  taskCode: line(100),
})

/** What is transferred and how, and at what price. Sums are minor units of the currency once read. */
export const TechnologyTermsSchema = z
  .object({
    version,
    transferObjects: codes,
    transferForms: codes,
    transferModes: codes,
    transferScope: code.optional(),
    exclusive: z.boolean().default(false),
    sublicence: z.boolean().default(false),
    territory: line(200),
    priceMode: z.enum(priceModes).optional(),
    priceMin: z.string().max(60).optional(),
    priceMax: z.string().max(60).optional(),
    priceCurrency: z.enum(currencyCodes).default('VND'),
  })
  .transform((form, check) => {
    const lower = readSum(form.priceMin, form.priceCurrency, check, 'priceMin')
    const upper = readSum(form.priceMax, form.priceCurrency, check, 'priceMax')
    const demand = (path: string, message: string) =>
      check.addIssue({ code: 'custom', path: [path], message })
    const isTyped = (text?: string) => Boolean(text?.trim())
    if (form.priceMode === 'fixed' && !isTyped(form.priceMin)) {
      demand('priceMin', 'validation.required')
    }
    if (form.priceMode === 'range') {
      if (!isTyped(form.priceMin)) demand('priceMin', 'validation.required')
      if (!isTyped(form.priceMax)) demand('priceMax', 'validation.required')
      if (lower !== null && upper !== null && upper < lower) {
        demand('priceMax', 'technologies.errors.priceOrder')
      }
    }
    return { ...form, ...pricesFor(form.priceMode, lower, upper) }
  })

function pricesFor(mode: string | undefined, lower: bigint | null, upper: bigint | null) {
  if (mode === 'fixed') return { priceMin: lower, priceMax: lower }
  if (mode === 'range') return { priceMin: lower, priceMax: upper }
  return { priceMin: null, priceMax: null }
}

/** The same in English; advantages are named by their ids. */
export const TechnologyEnglishSchema = z.object({
  version,
  title: z.string().trim().max(120).default(''),
  ...words,
  advantages: z
    .array(z.object({ id: z.uuid(), metricEn: line(200), comparedWithEn: line(200) }))
    .max(10)
    .default([]),
})
