import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file that goes into an archive, its bytes coming piece by piece. */
export interface ZipInput {
  /** Path within the archive, with `/` between folders. */
  path: string
  content: AsyncIterable<Uint8Array>
  /** Stored as it is: for what is compressed already. */
  stored?: boolean
  /** Told once the file is written. */
  onWritten?: (written: { path: string; size: number; sha256: string }) => void
}

/**
 * Writes an archive piece by piece, so that it needs no more memory than a piece. The next file is asked for
 * when the one before is written.
 */
export async function* writeZip(files: AsyncIterable<ZipInput>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) fault = error
    else ready.push(piece)
  })
  const take = () => {
    if (fault) throw fault
    return ready.splice(0)
  }
  for await (const { path, content, stored, onWritten } of files) {
    const entry = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    zip.add(entry)
    const hash = createHash('sha256')
    let size = 0
    for await (const piece of content) {
      hash.update(piece)
      size += piece.byteLength
      entry.push(piece)
      yield* take()
    }
    entry.push(new Uint8Array(0), true)
    yield* take()
    onWritten?.({ path, size, sha256: hash.digest('hex') })
  }
  zip.end()
  yield* take()
}
