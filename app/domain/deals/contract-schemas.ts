import { z } from 'zod'
import { type DealContract, directions, projectLevels } from './deal-contract'

/** Most characters of what the parties write under one item. */
export const longestItem = 10_000

const code = z.string().trim().min(1).max(60)

/** A question of yes or no that may stay open. */
export const OpenAnswerSchema = z
  .enum(['yes', 'no'])
  .optional()
  .transform((value) => (value === undefined ? null : value === 'yes'))

/** Facts that the national programme counts (Decision 1158/QĐ-TTg), as forms send them. */
export const programmeShape = {
  involvesIp: OpenAnswerSchema,
  ipTypeCodes: z.array(code).max(20).default([]),
  originCountry: code.optional(),
  transferorTypeCode: code.optional(),
  exportKeySector: OpenAnswerSchema,
}

/** What these facts are once a form was read; kinds of rights belong to a deal that involves some. */
export function programmeFactsOf(
  input: z.output<z.ZodObject<typeof programmeShape>>,
): Pick<DealContract, keyof typeof programmeShape> {
  const { involvesIp, ipTypeCodes, originCountry, transferorTypeCode, exportKeySector } = input
  return {
    involvesIp,
    ipTypeCodes: involvesIp ? ipTypeCodes : [],
    originCountry: originCountry ?? null,
    transferorTypeCode: transferorTypeCode ?? null,
    exportKeySector,
  }
}

/** Form of the contract. An empty field leaves that part open. */
export const DealContractSchema = z
  .object({
    version: z.number().int().min(1).max(2_147_483_647),
    texts: z.record(code, z.string().trim().max(longestItem).optional()).default({}),
    effectiveOn: z.iso.date().optional(),
    direction: z.enum(directions).optional(),
    projectLevel: z.enum(projectLevels).default('none'),
    restricted: OpenAnswerSchema,
    stateCapital: OpenAnswerSchema,
    taskResultCertificate: OpenAnswerSchema,
    defenceSecret: z.boolean().default(false),
    ...programmeShape,
  })
  .transform(({ version, texts, effectiveOn, ...rest }): DealContractInput => {
    const written = Object.entries(texts).flatMap(([item, words]) =>
      words ? [[item, words.normalize('NFC').replace(/\r\n?/g, '\n')] as const] : [],
    )
    return {
      version,
      contract: {
        ...rest,
        ...programmeFactsOf(rest),
        texts: Object.fromEntries(written),
        effectiveOn: effectiveOn ? new Date(`${effectiveOn}T00:00:00Z`) : null,
        direction: rest.direction ?? null,
      },
    }
  })

/** A contract as its author would have it, and the version of the deal that they saw. */
export interface DealContractInput {
  version: number
  contract: DealContract
}
