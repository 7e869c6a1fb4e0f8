import { expandWord } from '../embedded/expand-word'
import { InvertedIndex, type WordSource } from '../embedded/inverted-index'
import type { CorpusStatistics, IndexSettings, SearchDocument } from '../engine'
import { weightedTexts } from '../fields'
import type { Analyser, SearchWord } from '../text/analyser'

/**
 * Word counts of what Meilisearch holds, which it does not tell itself. Documents are counted as
 * they pass; `replaced` are the versions that a change puts out of force.
 */
export class CorpusCounts<D extends SearchDocument = SearchDocument> {
  private readonly index: InvertedIndex

  constructor(
    private readonly settings: IndexSettings,
    analyser: Analyser,
  ) {
    this.index = new InvertedIndex((exact) => analyser.isStopWord(exact), true)
  }

  add(documents: readonly D[]): void {
    for (const document of documents) this.index.add(this.wordsOf(document))
  }

  subtract(replaced: readonly D[]): void {
    for (const document of replaced) {
      this.index.remove(this.index.size, this.wordsOf(document))
    }
  }

  statistics(): CorpusStatistics {
    return this.index.statistics()
  }

  /**
   * The base forms that a word of a query may stand for, its own first and alone where it is known. A word
   * that is not may have come with a change that another process made.
   */
  basesFor(word: SearchWord, guess: { typos: boolean; prefix: boolean }): string[] {
    const terms = expandWord(this.index, word, guess).map(({ term }) =>
      this.index.words.textOf(term),
    )
    return terms.includes(word.base) ? [word.base] : [word.base, ...terms]
  }

  private wordsOf(document: D): WordSource {
    return this.index.words.read(weightedTexts(document, this.settings))
  }
}
