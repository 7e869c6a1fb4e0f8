import { z } from 'zod'
import { emptyDocument } from '#app/domain/search/empty-document'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { compileWordList } from '#app/domain/vocabulary/word-list'
import { OperatorError } from '#app/platform/env/operator-error'
import type { SearchEngine } from '#app/platform/search/engine'
import { foldMarks } from '#app/platform/search/text/normalise'
import { wordGroups } from '#prisma/seed/reference/word-groups'
import { answerQuery, type QueryText } from './eval/answer-query'
import { meanQuality, percentile, type Quality, qualityOf } from './eval/metrics'
import { createBar } from './eval/progress-bar'
import { type EvaluationSet, readSet } from './eval/read-set'
import { openScratchEngine } from './eval/scratch-engine'
import { readOptions } from './support/options'
import { print } from './support/terminal'

const usage =
  'npm run eval -- --set DIR [--engine embedded|meilisearch] [--mode match|search]' +
  ' [--strip-tones] [--without-words] [--json]'

const BATCH = 500
const Arguments = z.object({
  set: z.string().min(1),
  engine: z.enum(['embedded', 'meilisearch']),
  mode: z.enum(['match', 'search']),
})

function readArguments(args: string[]) {
  const { values } = readOptions(
    args,
    {
      set: { type: 'string' },
      engine: { type: 'string', default: 'embedded' },
      mode: { type: 'string', default: 'match' },
      'strip-tones': { type: 'boolean', default: false },
      'without-words': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    usage,
  )
  const parsed = Arguments.safeParse(values)
  if (!parsed.success) {
    throw new OperatorError(`${z.prettifyError(parsed.error)}\n\nusage: ${usage}`)
  }
  return {
    ...parsed.data,
    stripTones: values['strip-tones'],
    withoutWords: values['without-words'],
    json: values.json,
  }
}

/** Measures how well matching or search finds what people judged to be right. */
export async function main(args: string[]): Promise<void> {
  const { set: folder, engine: name, mode, stripTones, withoutWords, json } = readArguments(args)
  const set = await readSet(folder)
  const { engine, close } = await openScratchEngine(name, listingIndexSettings)
  try {
    await load(engine, set)
    const list = compileWordList(withoutWords ? [] : wordGroups)
    const qualities: Quality[] = []
    const times: number[] = []
    const bar = createBar('queries', set.queries.length)
    for (const query of set.queries) {
      const asked = stripTones ? folded(query) : query
      const began = performance.now()
      const ranked = await answerQuery(engine, list, mode, asked)
      times.push(performance.now() - began)
      qualities.push(qualityOf(ranked, query.judged))
      bar.tick()
    }
    bar.end()
    const result = {
      engine: name,
      mode,
      set: set.name,
      stripTones,
      queries: set.queries.length,
      documents: set.docs.length,
      ...meanQuality(qualities),
      msMedian: percentile(times, 0.5),
      msP95: percentile(times, 0.95),
    }
    for (const [figure, value] of Object.entries(result)) print(`${figure.padEnd(11)} ${value}`)
    if (json) print(JSON.stringify(result))
  } finally {
    await close()
  }
}

function folded({ text, longText }: QueryText): QueryText {
  return {
    text: foldMarks(text),
    longText: longText === undefined ? undefined : foldMarks(longText),
  }
}

async function load(engine: SearchEngine<ListingDocument>, { docs }: EvaluationSet): Promise<void> {
  const bar = createBar('documents', docs.length)
  async function* batches() {
    for (let from = 0; from < docs.length; from += BATCH) {
      const batch = docs.slice(from, from + BATCH)
      yield batch.map(({ id, title, text }) =>
        emptyDocument({ id, kind: 'technology', titleVi: title, bodyVi: text }),
      )
      bar.tick(batch.length)
    }
  }
  await engine.rebuild(batches())
  bar.end()
}
