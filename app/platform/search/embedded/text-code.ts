import { scanWords } from '../text/scan-words'
import { detached } from '../text/tokenise'
import type { ByteReader } from './byte-reader'
import type { ByteWriter } from './byte-writer'
import type { WordVisitor } from './inverted-index'
import type { WordTable } from './word-table'

const END = 0
const SEPARATOR = 1
/** The code of the word with the number 0. */
const FIRST_WORD = 2
const SPACE = ' '

/**
 * Texts as numbers: of words, and of what stands between them where that is more than a single space.
 * A text comes back as NFC.
 */
export class TextCode {
  private readonly separators: string[] = []
  private readonly numberOf = new Map<string, number>()

  constructor(private readonly words: WordTable) {}

  write(writer: ByteWriter, text: string): void {
    const composed = text.normalize('NFC')
    let written = 0
    scanWords(composed, (start, end) => {
      const between = composed.slice(written, start)
      if (written === 0 ? between !== '' : between !== SPACE) this.separate(writer, between)
      writer.number(FIRST_WORD + this.words.intern(composed, start, end))
      written = end
    })
    if (written < composed.length) this.separate(writer, composed.slice(written))
    writer.number(END)
  }

  read(reader: ByteReader): string {
    let text = ''
    let afterWord = false
    for (let code = reader.number(); code !== END; code = reader.number()) {
      if (code === SEPARATOR) {
        text += this.separators[reader.number()]
        afterWord = false
      } else {
        if (afterWord) text += SPACE
        text += this.words.writtenOf(code - FIRST_WORD)
        afterWord = true
      }
    }
    return text
  }

  /** Tells of the words of a text without putting it together. */
  visit(reader: ByteReader, weight: number, visit: WordVisitor): void {
    let begins = true
    for (let code = reader.number(); code !== END; code = reader.number()) {
      if (code === SEPARATOR) {
        reader.number()
      } else {
        visit(code - FIRST_WORD, weight, begins)
        begins = false
      }
    }
  }

  private separate(writer: ByteWriter, text: string): void {
    let number = this.numberOf.get(text)
    if (number === undefined) {
      number = this.separators.push(detached(text)) - 1
      this.numberOf.set(this.separators[number] as string, number)
    }
    writer.number(SEPARATOR)
    writer.number(number)
  }
}
