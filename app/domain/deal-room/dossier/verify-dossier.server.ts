import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Transform } from 'node:stream'
import { type ChainLink, firstBrokenLink } from '#app/platform/hash-chain/hash-chain.server'
import { BrokenZipError, readZip, type ZipEntry } from '#app/platform/zip/read-zip.server'
import { textHash } from '../text-hash.server'
import {
  type DossierIndex,
  DossierIndexSchema,
  dossierPaths,
  EntryBodySchema,
  HistoryLineSchema,
  MessageLineSchema,
} from './dossier'

/** What checking a dossier found. */
export interface DossierReport {
  /** What is wrong, in plain words; empty for a whole dossier. */
  faults: string[]
  deal: string | null
  exportedAt: string | null
  entries: number
  messages: number
  documents: number
  /** NDAs that the history names, with the hash of the document that both parties accepted. */
  ndas: { number: string; sha256: string }[]
  /** Hash of the last entry, to compare with what the exchange shows. */
  end: string | null
}

const largestIndex = 64 * 2 ** 20
const longestLine = 4 * 2 ** 20

/**
 * Checks a dossier without a network: every file against its hash, the chain from its first entry, every
 * message and document against the entry that tells of it, and that nothing is missing or too many.
 * @param end hash of the last entry as it was noted elsewhere: without it, whoever could rewrite the whole
 * dossier could also rewrite its chain
 */
export async function verifyDossier(file: string, end?: string): Promise<DossierReport> {
  const report: DossierReport = {
    faults: [],
    deal: null,
    exportedAt: null,
    entries: 0,
    messages: 0,
    documents: 0,
    ndas: [],
    end: null,
  }
  try {
    const zip = await readZip(file)
    try {
      await checkArchive(zip.entries, report, end)
    } finally {
      await zip.close()
    }
  } catch (error) {
    if (!(error instanceof BrokenZipError)) throw error
    report.faults.push(error.message)
  }
  return report
}

async function checkArchive(entries: ZipEntry[], report: DossierReport, end?: string) {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const index = await readIndex(byPath.get(dossierPaths.index), report)
  if (!index) return
  report.deal = index.deal.number
  report.exportedAt = index.exportedAt
  report.end = index.chain.end
  checkList(index, byPath, report)
  const told = await checkHistory(index, byPath.get(dossierPaths.history), report)
  if (end && index.chain.end !== end) {
    report.faults.push(`The history ends with ${index.chain.end}, not with ${end}.`)
  }
  await checkMessages(byPath.get(dossierPaths.messages), told, report)
  checkDocuments(index, told, report)
  await checkHashes(index, byPath, report)
}

async function readIndex(entry: ZipEntry | undefined, { faults }: DossierReport) {
  if (!entry) {
    faults.push('The archive has no index.json: it is no dossier.')
    return null
  }
  if (entry.size > largestIndex) {
    faults.push('index.json is too large.')
    return null
  }
  const pieces: Buffer[] = []
  for await (const piece of await entry.read()) pieces.push(piece as Buffer)
  const parsed = DossierIndexSchema.safeParse(parseJson(Buffer.concat(pieces).toString('utf8')))
  if (parsed.success) return parsed.data
  faults.push('index.json is not what a dossier of this version has.')
  return null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function checkList(index: DossierIndex, byPath: Map<string, unknown>, { faults }: DossierReport) {
  const listed = new Set<string>(index.files.map(({ path }) => path))
  for (const path of [dossierPaths.history, dossierPaths.messages, dossierPaths.page]) {
    if (!listed.has(path)) faults.push(`${path} is not in the index.`)
  }
  for (const path of listed) if (!byPath.has(path)) faults.push(`${path} is missing.`)
  for (const path of byPath.keys()) {
    if (path !== dossierPaths.index && !listed.has(path)) {
      faults.push(`${path} does not belong to the dossier.`)
    }
  }
}

async function* linesOf(entry: ZipEntry): AsyncGenerator<string> {
  let run = 0
  const guard = new Transform({
    transform(piece: Buffer, _encoding, done) {
      const last = piece.lastIndexOf(10)
      run = last < 0 ? run + piece.length : piece.length - last
      done(
        run > longestLine ? new BrokenZipError(`${entry.path} has a line too long.`) : null,
        piece,
      )
    },
  })
  const source = await entry.read()
  source.on('error', (error) => guard.destroy(error))
  const lines = createInterface({ input: source.pipe(guard), crlfDelay: Number.POSITIVE_INFINITY })
  // readline keeps an error of its input to itself.
  let fault: Error | null = null
  guard.on('error', (error) => {
    fault = error
    lines.close()
  })
  for await (const line of lines) if (line) yield line
  if (fault) throw fault
}

/** Messages and documents that the history tells of, by id, with the hash it has of them. */
interface Told {
  messages: Map<string, string>
  documents: Map<string, string>
}

async function checkHistory(
  index: DossierIndex,
  entry: ZipEntry | undefined,
  report: DossierReport,
): Promise<Told> {
  const told: Told = { messages: new Map(), documents: new Map() }
  if (!entry) return told
  const links: ChainLink[] = []
  for await (const line of linesOf(entry)) {
    const link = HistoryLineSchema.safeParse(parseJson(line))
    const body = link.success ? EntryBodySchema.safeParse(parseJson(link.data.body)) : null
    if (!link.success || !body?.success) {
      report.faults.push(`Entry ${links.length + 1} of the history cannot be read.`)
      return told
    }
    links.push({ ...link.data, body: link.data.body })
    const { kind, id, sha256, document, nda } = body.data
    if (kind === 'message' && id && sha256) told.messages.set(id, sha256)
    if (document) told.documents.set(document.id, document.sha256)
    if (nda) report.ndas.push({ number: nda.number, sha256: nda.sha256 })
  }
  report.entries = links.length
  const { name, entries, end } = index.chain
  const broken = firstBrokenLink(name, links, { sequence: entries, hash: end ?? '' })
  if (broken && !(entries === 0 && links.length === 0)) {
    report.faults.push(`The history is broken at entry ${broken.sequence}: ${words[broken.fault]}.`)
  }
  return told
}

const words = {
  'out-of-place': 'an entry was taken out, put in or moved',
  altered: 'it was changed',
  'cut-off': 'entries at the end are missing, or too many',
}

async function checkMessages(entry: ZipEntry | undefined, told: Told, report: DossierReport) {
  if (!entry) return
  const open = new Map(told.messages)
  for await (const line of linesOf(entry)) {
    const message = MessageLineSchema.safeParse(parseJson(line))
    report.messages += 1
    if (!message.success) {
      report.faults.push(`Message ${report.messages} cannot be read.`)
      continue
    }
    const { id, body, sequence } = message.data
    const known = open.get(id)
    if (!known) report.faults.push(`The history does not tell of the message at ${sequence}.`)
    else if (known !== textHash(body)) {
      report.faults.push(`The message at ${sequence} was changed.`)
    }
    open.delete(id)
  }
  if (open.size > 0) report.faults.push(`${open.size} messages of the history are missing.`)
}

function checkDocuments({ documents, files }: DossierIndex, told: Told, report: DossierReport) {
  report.documents = documents.length
  const open = new Map(told.documents)
  for (const { id, path, sha256 } of documents) {
    const known = open.get(id)
    const listed = files.find((file) => file.path === path)
    if (listed?.sha256 !== sha256) report.faults.push(`${path} is not what the index says.`)
    if (known && known !== sha256) {
      report.faults.push(`${path} is not the file that the history tells of.`)
    }
    open.delete(id)
  }
  for (const id of open.keys()) report.faults.push(`Document ${id} of the history is missing.`)
}

async function checkHashes(
  { files }: DossierIndex,
  byPath: Map<string, ZipEntry>,
  { faults }: DossierReport,
) {
  for (const { path, size, sha256 } of files) {
    const entry = byPath.get(path)
    if (!entry) continue
    const hash = createHash('sha256')
    try {
      for await (const piece of await entry.read()) hash.update(piece as Buffer)
    } catch (error) {
      if (!(error instanceof BrokenZipError)) throw error
      faults.push(error.message)
      continue
    }
    if (entry.size !== size || hash.digest('hex') !== sha256) faults.push(`${path} was changed.`)
  }
}
