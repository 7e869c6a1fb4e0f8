import type { KeptPage } from './kept-page'

interface Entry {
  readonly page: KeptPage
  readonly bytes: number
  readonly generation: number
  readonly until: number
}

/** Pages in memory; those that were not asked for the longest go when room is needed. */
export class PageStore {
  private readonly entries = new Map<string, Entry>()
  private held = 0

  /**
   * @param mostBytes room for all pages together
   * @param keepMs how long a page is kept where no change is told of
   */
  constructor(
    private readonly mostBytes: number,
    private readonly keepMs: number,
  ) {}

  get bytes(): number {
    return this.held
  }

  /** @param generation the state of the exchange; pages of another one are gone */
  get(key: string, generation: number, now: number): KeptPage | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    this.drop(key, entry)
    if (entry.generation !== generation || entry.until <= now) return undefined
    this.put(key, entry)
    return entry.page
  }

  set(key: string, page: KeptPage, generation: number, now: number): void {
    const known = this.entries.get(key)
    if (known) this.drop(key, known)
    const bytes = page.bytes + key.length * 2
    if (bytes > this.mostBytes) return
    for (const [oldest, entry] of this.entries) {
      if (this.held + bytes <= this.mostBytes) break
      this.drop(oldest, entry)
    }
    this.put(key, { page, bytes, generation, until: now + this.keepMs })
  }

  private put(key: string, entry: Entry): void {
    this.entries.set(key, entry)
    this.held += entry.bytes
  }

  private drop(key: string, entry: Entry): void {
    this.entries.delete(key)
    this.held -= entry.bytes
  }
}
