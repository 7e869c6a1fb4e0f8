/** Postings that were read: documents in rising order, each with the weighted count of the term. */
export class PostingList {
  documents = new Uint32Array(1024)
  counts = new Uint8Array(1024)
  length = 0

  /** Makes room for so many postings; what was read before is lost. */
  makeRoom(size: number): void {
    if (size <= this.documents.length) return
    this.documents = new Uint32Array(size * 2)
    this.counts = new Uint8Array(size * 2)
  }
}
