import type { GroupKind, WordGroup } from '#app/domain/vocabulary/word-group'
import { groupKinds } from '#app/domain/vocabulary/word-group'
import { foldMarks } from '#app/platform/search/text/normalise'

/** A group of words with the code by which it is known again. */
export interface WordGroupSeed extends WordGroup {
  readonly code: string
}

/**
 * Reads groups from text, one a line: `kind: Vietnamese | words = English | words`. Where the words also
 * find broader ones, these follow their language: `words > broader = words > broader`.
 */
export function readWordGroups(text: string): WordGroupSeed[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine)
}

function readLine(line: string): WordGroupSeed {
  const [, kind = '', vietnamese = '', english = ''] =
    /^(\w+): ([^=]+)(?: = ([^=]+))?$/.exec(line) ?? []
  if (!isKind(kind)) throw new Error(`no group of words: ${line}`)
  const [vi = [], broaderVi = []] = sidesOf(vietnamese)
  const [en = [], broaderEn = []] = sidesOf(english)
  const code = [kind, vi[0] ?? '', en[0] ?? ''].map(slug).join('.')
  return { code, kind, vi, en, broaderVi, broaderEn }
}

function sidesOf(text: string): string[][] {
  return text.split(' > ').map((side) => side.split(' | ').filter((word) => word !== ''))
}

function slug(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

function isKind(text: string): text is GroupKind {
  return groupKinds.some((kind) => kind === text)
}
