import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { OperatorError } from '#app/platform/env/operator-error'
import type { Judged } from './metrics'

const Doc = z.object({
  id: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
})
const Query = z.object({ id: z.string(), text: z.string(), longText: z.string().optional() })

export interface EvaluationSet {
  readonly name: string
  readonly docs: readonly z.output<typeof Doc>[]
  /** Those that have a judgment. */
  readonly queries: readonly (z.output<typeof Query> & { readonly judged: Judged })[]
}

/**
 * Reads a folder with docs.jsonl, queries.jsonl and qrels.tsv.
 * @throws {OperatorError} naming file and line where something is missing or does not parse
 */
export async function readSet(folder: string): Promise<EvaluationSet> {
  const judged = new Map<string, Map<string, number>>()
  const rows = await linesOf(folder, 'qrels.tsv')
  for (const row of rows.slice(1)) {
    const [query = '', document = '', grade = ''] = row.split('\t')
    if (!(Number(grade) > 0)) continue
    const own = judged.get(query) ?? new Map<string, number>()
    own.set(document, Number(grade))
    judged.set(query, own)
  }
  const queries = await records(folder, 'queries.jsonl', Query)
  return {
    name: path.basename(path.resolve(folder)),
    docs: await records(folder, 'docs.jsonl', Doc),
    queries: queries.flatMap((query) => {
      const own = judged.get(query.id)
      return own ? [{ ...query, judged: own }] : []
    }),
  }
}

async function records<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  return (await linesOf(folder, file)).map((line, index) => {
    try {
      return schema.parse(JSON.parse(line))
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
      throw new OperatorError(`${path.join(folder, file)}, line ${index + 1}: ${why}`)
    }
  })
}

async function linesOf(folder: string, file: string): Promise<string[]> {
  try {
    const text = await readFile(path.join(folder, file), 'utf8')
    return text.split(/\r?\n/).filter((line) => line !== '')
  } catch (error) {
    throw new OperatorError(
      `${path.join(folder, file)} cannot be read: ${(error as Error).message}`,
    )
  }
}
