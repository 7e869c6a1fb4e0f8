import type { PostingList } from './posting-list'

const GROWTH = 1.25

/**
 * The postings of a term that is in very many documents: a byte for each document, with the weighted
 * count or 0. Takes less room than a list of them, and is looked up without a search.
 */
export class CountBytes {
  private bytes: Uint8Array

  constructor(documents: number) {
    this.bytes = new Uint8Array(documents)
  }

  set(document: number, count: number): void {
    if (document >= this.bytes.length) {
      const wider = new Uint8Array(Math.ceil(document * GROWTH) + 1)
      wider.set(this.bytes)
      this.bytes = wider
    }
    this.bytes[document] = count
  }

  readAll(into: PostingList): void {
    const { bytes } = this
    into.makeRoom(bytes.length)
    const { documents, counts } = into
    let length = 0
    for (let document = 0; document < bytes.length; document++) {
      const count = bytes[document] as number
      // Written whether it counts or not: a branch that nobody can foresee costs more.
      documents[length] = document
      counts[length] = count
      length += count > 0 ? 1 : 0
    }
    into.length = length
  }

  readOf(among: readonly number[], into: PostingList): void {
    const { bytes } = this
    into.makeRoom(among.length + 1)
    const { documents, counts } = into
    let length = 0
    for (let at = 0; at < among.length; at++) {
      const document = among[at] as number
      const count = bytes[document] ?? 0
      documents[length] = document
      counts[length] = count
      length += count > 0 ? 1 : 0
    }
    into.length = length
  }
}
