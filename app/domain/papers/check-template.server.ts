import { createRequire } from 'node:module'
import { unzipSync } from 'fflate'
import { fillTemplate, openTemplate, type PaperData } from './fill-template.server'
import { type PaperKind, placeholdersOf, requiredOf } from './paper'
import { writePdf } from './write-pdf.server'

const require = createRequire(import.meta.url)
const inspector = require('docxtemplater/js/inspect-module.js') as () => {
  getAllTags(): Record<string, unknown>
}

/** What is wrong with a template: a key under `errors`, with the names it is about. */
export interface TemplateFault {
  reason:
    | 'templateUnreadable'
    | 'templateTooLarge'
    | 'templateBroken'
    | 'templateUnknownNames'
    | 'templateMissingNames'
    | 'templateNotPrintable'
  names: string
}

/** Most bytes of a template when it is unpacked. */
const mostBytes = 20_000_000

function namesIn(tags: Record<string, unknown>): string[] {
  return Object.entries(tags).flatMap(([name, inner]) => [
    name,
    ...namesIn((inner ?? {}) as Record<string, unknown>),
  ])
}

function unpackedSize(bytes: Uint8Array): number {
  let size = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      return false
    },
  })
  return size
}

// Lists of every kind have one row, so that what is inside them is tried too.
function sample(kind: PaperKind): PaperData {
  const words = Object.fromEntries(placeholdersOf(kind).map((name) => [name, 'Thử nghiệm']))
  const rows: PaperData[] = [{ ...words, lines: [words] }]
  const lists = placeholdersOf(kind).filter((name) =>
    /Lines$|^(articles|lines|dossier)$/.test(name),
  )
  return { ...words, ...Object.fromEntries(lists.map((name) => [name, rows])) }
}

/**
 * Checks a template before it is used: that it opens, that its placeholders are known and whole, and that it
 * can be filled and printed. Pictures and numbers that Word counts itself do not print, so that they are
 * refused.
 */
export async function checkTemplate(
  kind: PaperKind,
  bytes: Uint8Array,
): Promise<TemplateFault | null> {
  try {
    if (unpackedSize(bytes) > mostBytes) return { reason: 'templateTooLarge', names: '' }
  } catch {
    return { reason: 'templateUnreadable', names: '' }
  }
  const module = inspector()
  let found: string[]
  try {
    const document = openTemplate(bytes, [module])
    const xml = document.getZip().file('word/document.xml')?.asText() ?? ''
    if (/<w:(numPr|drawing|pict|object)\b/.test(xml)) {
      return { reason: 'templateNotPrintable', names: '' }
    }
    found = [...new Set(namesIn(module.getAllTags()))]
  } catch (error) {
    return { reason: 'templateBroken', names: faultsOf(error) }
  }
  const known = placeholdersOf(kind)
  const unknown = found.filter((name) => !known.includes(name))
  if (unknown.length > 0) return { reason: 'templateUnknownNames', names: listed(unknown) }
  const missing = requiredOf(kind).filter((name) => !found.includes(name))
  if (missing.length > 0) return { reason: 'templateMissingNames', names: listed(missing) }
  try {
    const { blocks } = fillTemplate(bytes, sample(kind))
    await writePdf(blocks(), { title: kind, footer: '' })
    return null
  } catch (error) {
    return { reason: 'templateBroken', names: faultsOf(error) }
  }
}

const listed = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ')

/** What the template engine says, in short. */
function faultsOf(error: unknown): string {
  const { properties, message } = error as {
    message?: string
    properties?: { errors?: { properties?: { explanation?: string } }[] }
  }
  const said = properties?.errors?.map((inner) => inner.properties?.explanation) ?? [message]
  return said.filter(Boolean).join('; ').slice(0, 400)
}
