import { createHash } from 'node:crypto'

/** One entry of a chain with what ties it to the one before. */
export interface ChainLink {
  /** Place in the chain, from 1 without a gap. */
  readonly sequence: number
  /** Hash of the entry before; of the chain's name for the first. */
  readonly previous: string
  /** `linkHash` of the three others. */
  readonly hash: string
  /** The entry itself, as canonical JSON. */
  readonly body: string
}

/** Where a chain ends, as somebody noted it earlier. */
export interface ChainEnd {
  readonly sequence: number
  readonly hash: string
}

/** The first link that is not as it was written, and how one can tell. */
export interface BrokenLink {
  readonly sequence: number
  /**
   * `out-of-place`: an entry was taken out, put in or moved; `altered`: its content or its hash was changed,
   * at the end of the chain perhaps with everything before it; `cut-off`: entries at the end are missing, or are more than there were.
   */
  readonly fault: 'out-of-place' | 'altered' | 'cut-off'
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** What the first entry of a chain points to: entries of one chain do not fit into another. */
export function chainStart(name: string): string {
  return sha256(`chain\n${name}`)
}

/** SHA-256 in hexadecimal over the previous hash, the place and the entry, a line each. */
export function linkHash({ previous, sequence, body }: Omit<ChainLink, 'hash'>): string {
  return sha256(`${previous}\n${sequence}\n${body}`)
}

/** The link that puts an entry behind the last one. @param last null for an empty chain */
export function nextLink(name: string, last: ChainEnd | null, body: string): ChainLink {
  const place = {
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.hash ?? chainStart(name),
    body,
  }
  return { ...place, hash: linkHash(place) }
}

/**
 * Follows a chain from its first entry.
 * @param end where the chain is known to end; without it, entries cut off at the end cannot be missed
 * @returns the first link that does not hold, or null for a whole chain
 */
export function firstBrokenLink(
  name: string,
  links: Iterable<ChainLink>,
  end?: ChainEnd | null,
): BrokenLink | null {
  let last: ChainEnd = { sequence: 0, hash: chainStart(name) }
  for (const link of links) {
    const sequence = last.sequence + 1
    if (link.sequence !== sequence || link.previous !== last.hash) {
      return { sequence, fault: 'out-of-place' }
    }
    if (link.hash !== linkHash(link)) return { sequence, fault: 'altered' }
    last = link
  }
  if (!end) return null
  if (end.sequence !== last.sequence) {
    return { sequence: Math.min(end.sequence, last.sequence) + 1, fault: 'cut-off' }
  }
  return end.hash === last.hash ? null : { sequence: last.sequence, fault: 'altered' }
}
