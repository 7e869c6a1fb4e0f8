import { z } from 'zod'
import { type DealContract, directions, projectLevels } from './deal-contract'

/** Most characters of what the parties write under one item. */
export const longestItem = 10_000

const code = z.string().trim().min(1).max(60)
const answer = z
  .enum(['yes', 'no'])
  .optional()
  .transform((value) => (value === undefined ? null : value === 'yes'))

/** Form of the contract. An empty field leaves that part open. */
export const DealContractSchema = z
  .object({
    version: z.number().int().min(1).max(2_147_483_647),
    texts: z.record(code, z.string().trim().max(longestItem).optional()).default({}),
    effectiveOn: z.iso.date().optional(),
    direction: z.enum(directions).optional(),
    projectLevel: z.enum(projectLevels).default('none'),
    restricted: answer,
    stateCapital: answer,
    taskResultCertificate: answer,
    defenceSecret: z.boolean().default(false),
    involvesIp: answer,
    ipTypeCodes: z.array(code).max(20).default([]),
    originCountry: code.optional(),
    transferorTypeCode: code.optional(),
    exportKeySector: answer,
  })
  .transform(({ version, texts, effectiveOn, ...rest }): DealContractInput => {
    const written = Object.entries(texts).flatMap(([item, words]) =>
      words ? [[item, words.normalize('NFC').replace(/\r\n?/g, '\n')] as const] : [],
    )
    return {
      version,
      contract: {
        ...rest,
        texts: Object.fromEntries(written),
        effectiveOn: effectiveOn ? new Date(`${effectiveOn}T00:00:00Z`) : null,
        direction: rest.direction ?? null,
        originCountry: rest.originCountry ?? null,
        transferorTypeCode: rest.transferorTypeCode ?? null,
        ipTypeCodes: rest.involvesIp ? rest.ipTypeCodes : [],
      },
    }
  })

/** A contract as its author would have it, and the version of the deal that they saw. */
export interface DealContractInput {
  version: number
  contract: DealContract
}
