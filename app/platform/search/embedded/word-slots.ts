/**
 * Finds the number of a word by where it stands in a text, without cutting it out: most words of a
 * corpus have been seen before, and a cut-out string would be made only to be thrown away.
 */
export class WordSlots {
  private readonly words: string[] = []
  private hashes = new Int32Array(1024)
  /** Word numbers plus one, 0 for a free slot; at most half of them are taken. */
  private slots = new Uint32Array(2048)

  /** The number of the word, or -1 where it has not been added. */
  find(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const mask = this.slots.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (this.slots[at] as number) - 1
      if (number < 0) return -1
      if (this.hashes[number] === hash && isAt(this.words[number] as string, text, start, end)) {
        return number
      }
    }
  }

  /** The word of a number that was given out. */
  wordOf(number: number): string {
    return this.words[number] ?? ''
  }

  /** Adds a word that has no number yet and returns its number: 0, 1, 2 … */
  add(word: string): number {
    const number = this.words.push(word) - 1
    if (number >= this.hashes.length) {
      const wider = new Int32Array(this.hashes.length * 2)
      wider.set(this.hashes)
      this.hashes = wider
    }
    this.hashes[number] = hashOf(word, 0, word.length)
    if (this.words.length * 2 > this.slots.length) this.widen()
    else this.place(number)
    return number
  }

  private place(number: number): void {
    const mask = this.slots.length - 1
    let at = (this.hashes[number] as number) & mask
    while (this.slots[at] !== 0) at = (at + 1) & mask
    this.slots[at] = number + 1
  }

  private widen(): void {
    this.slots = new Uint32Array(this.slots.length * 2)
    for (let number = 0; number < this.words.length; number++) this.place(number)
  }
}

/** FNV-1a over UTF-16 units, mixed once more because slots are taken by the low bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  }
  return true
}
