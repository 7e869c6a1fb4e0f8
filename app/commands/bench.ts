import { z } from 'zod'
import { OperatorError } from '#app/platform/env/operator-error'
import { benchDeals } from './bench/bench-deals'
import { benchDesk } from './bench/bench-desk'
import { benchMatching } from './bench/bench-matching'
import { benchSearch } from './bench/bench-search'
import { serveForBench } from './bench/bench-server'
import { benchSupport } from './bench/bench-support'
import { benchSuspension } from './bench/bench-suspension'
import { benchSync } from './bench/bench-sync'
import {
  showDeals,
  showDesk,
  showMatching,
  showSearch,
  showSupport,
  showSuspension,
  showSync,
} from './bench/report'
import { withScratch } from './bench/scratch'
import { readOptions } from './support/options'
import { print } from './support/terminal'

const usage =
  'npm run bench -- search|matching|sync|deals|support|suspension|desk [--size N] [--engine embedded|meilisearch]' +
  ' [--requests N] [--json]'

const Arguments = z.object({
  name: z.enum(['search', 'matching', 'sync', 'deals', 'support', 'suspension', 'desk']),
  size: z.coerce.number().int().min(10).max(1_000_000),
  engine: z.enum(['embedded', 'meilisearch']),
  requests: z.coerce.number().int().min(10).max(100_000),
})

function readArguments(args: string[]) {
  const { values, positionals } = readOptions(
    args,
    {
      size: { type: 'string', default: '10000' },
      engine: { type: 'string', default: 'embedded' },
      requests: { type: 'string', default: '500' },
      json: { type: 'boolean', default: false },
    },
    usage,
  )
  const parsed = Arguments.safeParse({ ...values, name: positionals[0] })
  if (!parsed.success) {
    throw new OperatorError(`${z.prettifyError(parsed.error)}\n\nusage: ${usage}`)
  }
  return { ...parsed.data, json: values.json }
}

/**
 * `npm run bench`: what search, matching, synchronisation, deals, support, suspensions and the department's
 * desk cost, on a scratch database and index. Times depend on the machine; the ratios of one run are what counts.
 */
export async function main(args: string[]): Promise<void> {
  if (args[0] === 'serve') return serveForBench()
  const { name, size, engine, requests, json } = readArguments(args)
  const result = await withScratch(size, engine, async (scratch) => {
    if (name === 'search') return showSearch(await benchSearch(scratch, requests))
    if (name === 'deals') return showDeals(await benchDeals(scratch, requests))
    if (name === 'suspension') return showSuspension(await benchSuspension(scratch))
    if (name === 'support') return showSupport(await benchSupport(scratch, requests))
    if (name === 'desk') return showDesk(await benchDesk(scratch, requests))
    if (name === 'matching') return showMatching(await benchMatching(scratch))
    return showSync(await benchSync(scratch))
  })
  if (json) print(JSON.stringify({ bench: name, engine, size, ...result }))
}
