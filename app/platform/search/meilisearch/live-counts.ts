import { setTimeout as pause } from 'node:timers/promises'
import type { Index } from 'meilisearch'
import type { IndexSettings, SearchDocument } from '../engine'
import type { Analyser } from '../text/analyser'
import { ask } from './ask'
import { CorpusCounts } from './corpus-counts'
import type { StoredDocument } from './stored-document'

/** Documents that are read at a time when nobody waits for the counts, and milliseconds between. */
const SMALL_PAGE = 200
const BREATH_MS = 20
const PAGE = 1_000
/** Counting anew takes up at most one part in so many of a process's time. */
const SPARING = 20
/** Milliseconds between looks at whether somebody else changed the index. */
const LOOK_EVERY_MS = 5_000

/**
 * The word counts of an index, counted once and kept by what this process changes. What others change is noticed by
 * the index's own date and counted anew beside the work, while the old counts go on answering.
 */
export class LiveCounts<D extends SearchDocument> {
  private counts: Promise<CorpusCounts<D>> | undefined
  private stamp: string | undefined
  private lookedAt = Number.NEGATIVE_INFINITY
  private countedAt = 0
  private tookMs = 0
  private looking = false
  private closed = false

  constructor(
    private readonly settings: IndexSettings,
    private readonly analyser: Analyser,
    private readonly index: () => Index<StoredDocument<D>>,
    private readonly lookEveryMs = LOOK_EVERY_MS,
  ) {}

  async current(): Promise<CorpusCounts<D>> {
    if (!this.counts) {
      this.lookedAt = performance.now()
      this.counts = this.countAll(PAGE, 0)
    } else if (performance.now() - this.lookedAt > this.lookEveryMs) {
      void this.look()
    }
    try {
      return await this.counts
    } catch (error) {
      this.counts = undefined
      throw error
    }
  }

  /** An empty count, for an index that is being filled. */
  begin(): CorpusCounts<D> {
    return new CorpusCounts<D>(this.settings, this.analyser)
  }

  /** Takes over what was counted while the index was filled. */
  replace(counts: CorpusCounts<D>): void {
    this.counts = Promise.resolve(counts)
    this.countedAt = performance.now()
  }

  /** Counts documents that this process put in place of others. */
  async change(before: readonly D[], after: readonly D[]): Promise<void> {
    const counts = await this.counts
    counts?.subtract(before)
    counts?.add(after)
  }

  close(): void {
    this.closed = true
  }

  /** Counts anew where the index has changed, unless that was done a short while ago. */
  private async look(): Promise<void> {
    if (this.looking || this.closed) return
    this.looking = true
    this.lookedAt = performance.now()
    try {
      const changed = (await this.dateOfIndex()) !== this.stamp
      const rest = Math.max(this.lookEveryMs, this.tookMs * SPARING)
      if (changed && performance.now() - this.countedAt > rest) {
        const fresh = await this.countAll(SMALL_PAGE, BREATH_MS)
        if (!this.closed) this.counts = Promise.resolve(fresh)
      }
    } catch {
      // The old counts are good enough until the server answers again.
    } finally {
      this.looking = false
    }
  }

  private async dateOfIndex(): Promise<string | undefined> {
    const { updatedAt } = await ask(() => this.index().getRawInfo())
    return updatedAt === undefined ? undefined : String(updatedAt)
  }

  private async countAll(page: number, breathMs: number): Promise<CorpusCounts<D>> {
    const began = performance.now()
    // What changes while it is counted makes the date another one, and is counted by the next look.
    const stamp = await this.dateOfIndex()
    const counts = this.begin()
    for (let offset = 0; !this.closed; offset += page) {
      const { results } = await ask(() =>
        this.index().getDocuments({ offset, limit: page, fields: ['doc'] }),
      )
      counts.add(results.map(({ doc }) => doc))
      if (results.length < page) break
      if (breathMs > 0) await pause(breathMs)
    }
    this.stamp = stamp
    this.countedAt = performance.now()
    this.tookMs = this.countedAt - began
    return counts
  }
}
