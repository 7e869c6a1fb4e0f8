/**
 * Finds the number of a word by where it stands in a text, without cutting it out: most words of a
 * corpus have been seen before, and a cut-out string would be made only to be thrown away.
 */
export class WordSlots {
  private readonly words: string[] = []
  /** The UTF-16 units of all words one after another; `starts` says where each word's begin. */
  private units = new Uint16Array(8192)
  private starts = new Uint32Array(1024)
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
      if (this.hashes[number] === hash && this.isAt(number, text, start, end)) return number
    }
  }

  /** The word of a number that was given out. */
  wordOf(number: number): string {
    return this.words[number] ?? ''
  }

  /** Adds a word that has no number yet and returns its number: 0, 1, 2 … */
  add(word: string): number {
    const number = this.words.push(word) - 1
    if (number + 1 >= this.hashes.length) this.makeRoom()
    this.addUnits(number, word)
    this.hashes[number] = hashOf(word, 0, word.length)
    if (this.words.length * 2 > this.slots.length) this.widen()
    else this.place(number)
    return number
  }

  private isAt(number: number, text: string, start: number, end: number): boolean {
    const { units } = this
    const from = this.starts[number] as number
    const length = end - start
    if ((this.starts[number + 1] as number) - from !== length) return false
    for (let i = 0; i < length; i++) {
      if (units[from + i] !== text.charCodeAt(start + i)) return false
    }
    return true
  }

  private addUnits(number: number, word: string): void {
    const from = this.starts[number] as number
    const end = from + word.length
    if (end > this.units.length) {
      const wider = new Uint16Array(end * 2)
      wider.set(this.units)
      this.units = wider
    }
    for (let i = 0; i < word.length; i++) this.units[from + i] = word.charCodeAt(i)
    this.starts[number + 1] = end
  }

  private makeRoom(): void {
    const hashes = new Int32Array(this.hashes.length * 2)
    hashes.set(this.hashes)
    this.hashes = hashes
    const starts = new Uint32Array(this.starts.length * 2)
    starts.set(this.starts)
    this.starts = starts
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
