import { type FileHandle, open } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'

/** Why an archive is not read; the message says it in plain words. */
export class BrokenZipError extends Error {}

/** A file in an archive. */
export interface ZipEntry {
  readonly path: string
  readonly size: number
  /** Its bytes, checked against size and checksum as they come. @throws BrokenZipError while reading */
  read(): Promise<Readable>
}

interface Place {
  path: string
  method: number
  crc: number
  compressed: number
  size: number
  header: number
}

const limits = { entries: 10_000, bytes: 8 * 2 ** 30, pathLength: 300 }
const END_SIZE = 22
const HEADER_SIZE = 30
const DIRECTORY_SIZE = 46
const PIECE = 65_536
const LONGEST_COMMENT = 65_535
/** Deflate cannot make a byte into more than this. */
const largestRatio = 1_032

/**
 * Opens an archive without trusting it: paths that leave its folder, files that lie over each other, sizes that
 * no compression gives, and whatever is cut off are refused before anything is unpacked.
 * @throws BrokenZipError
 */
export async function readZip(
  file: string,
): Promise<{ entries: ZipEntry[]; close(): Promise<void> }> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const places = await readDirectory(handle, size)
    checkPaths(places)
    checkSizes(places)
    const starts = await dataStarts(handle, places)
    const entries = places.map((place, index) => ({
      path: place.path,
      size: place.size,
      read: async () => openEntry(handle, place, starts[index] ?? 0),
    }))
    return { entries, close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  if (bytesRead < length) throw new BrokenZipError('The file is cut off.')
  return buffer
}

async function readDirectory(handle: FileHandle, fileSize: number): Promise<Place[]> {
  const tailSize = Math.min(fileSize, END_SIZE + LONGEST_COMMENT)
  const tail = await bytesAt(handle, fileSize - tailSize, tailSize)
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (at < 0 || tail.length - at < END_SIZE) {
    throw new BrokenZipError('The file is no ZIP archive, or it is cut off.')
  }
  const count = tail.readUInt16LE(at + 10)
  const length = tail.readUInt32LE(at + 12)
  const start = tail.readUInt32LE(at + 16)
  if (count > limits.entries) throw new BrokenZipError(`The archive has ${count} files: too many.`)
  if (start + length !== fileSize - tailSize + at) {
    throw new BrokenZipError('The directory of the archive is not where it says.')
  }
  return parseDirectory(await bytesAt(handle, start, length), count)
}

function parseDirectory(directory: Buffer, count: number): Place[] {
  const places: Place[] = []
  let at = 0
  while (at < directory.length) {
    if (directory.length - at < DIRECTORY_SIZE || directory.readUInt32LE(at) !== 0x02014b50) {
      throw new BrokenZipError('The directory of the archive is broken.')
    }
    const nameLength = directory.readUInt16LE(at + 28)
    const end = at + DIRECTORY_SIZE + nameLength
    places.push({
      path: directory.toString('utf8', at + DIRECTORY_SIZE, end),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      compressed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      header: directory.readUInt32LE(at + 42),
    })
    at = end + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  if (places.length !== count) throw new BrokenZipError('The directory of the archive is broken.')
  return places
}

/** True for a path that stays within the folder it is unpacked to, on every system. */
export function isSafePath(path: string): boolean {
  const plain =
    path.length > 0 && path.length <= limits.pathLength && !/[\\:\p{Cc}\ufffd]/u.test(path)
  return plain && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

function checkPaths(places: readonly Place[]): void {
  const seen = new Set<string>()
  for (const { path } of places) {
    if (!isSafePath(path)) {
      throw new BrokenZipError(`The archive holds a path that is not safe: ${JSON.stringify(path)}`)
    }
    const folded = path.normalize('NFC').toLowerCase()
    if (seen.has(folded)) throw new BrokenZipError(`The archive holds ${path} twice.`)
    seen.add(folded)
  }
}

function checkSizes(places: readonly Place[]): void {
  let total = 0
  for (const { path, method, size, compressed } of places) {
    if (method !== 0 && method !== 8) {
      throw new BrokenZipError(`${path} is packed in a way that is not known.`)
    }
    const most = method === 0 ? compressed : compressed * largestRatio
    if (size > most || (method === 0 && size !== compressed)) {
      throw new BrokenZipError(`${path} says that it unpacks to more than it can: a ZIP bomb.`)
    }
    total += size
  }
  if (total > limits.bytes) throw new BrokenZipError('The archive unpacks to more than 8 GB.')
}

/** Where the bytes of each file begin. Files that share bytes are how a small archive unpacks without end. */
async function dataStarts(handle: FileHandle, places: readonly Place[]): Promise<number[]> {
  const starts = new Map<Place, number>()
  let free = 0
  for (const place of places.toSorted((a, b) => a.header - b.header)) {
    const header = await bytesAt(handle, place.header, HEADER_SIZE)
    const nameLength = header.readUInt16LE(26)
    const name = await bytesAt(handle, place.header + HEADER_SIZE, nameLength)
    if (header.readUInt32LE(0) !== 0x04034b50 || name.toString('utf8') !== place.path) {
      throw new BrokenZipError(`${place.path} is not where the directory says.`)
    }
    if (place.header < free) throw new BrokenZipError(`${place.path} lies over another file.`)
    const start = place.header + HEADER_SIZE + nameLength + header.readUInt16LE(28)
    starts.set(place, start)
    free = start + place.compressed
  }
  return places.map((place) => starts.get(place) ?? 0)
}

function openEntry(handle: FileHandle, place: Place, start: number): Readable {
  const { path, method, compressed } = place
  const check = checker(place)
  if (compressed === 0) {
    check.end()
    return check
  }
  const raw = Readable.from(pieces(handle, start, compressed))
  raw.on('error', (error) => check.destroy(error))
  if (method === 0) return raw.pipe(check)
  const inflate = createInflateRaw()
  inflate.on('error', () => check.destroy(new BrokenZipError(`${path} cannot be unpacked.`)))
  check.on('close', () => {
    raw.destroy()
    inflate.destroy()
  })
  return raw.pipe(inflate).pipe(check)
}

async function* pieces(handle: FileHandle, start: number, length: number) {
  for (let done = 0; done < length; done += PIECE) {
    yield bytesAt(handle, start + done, Math.min(PIECE, length - done))
  }
}

function checker({ path, size, crc }: Place): Transform {
  let seen = 0
  let sum = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      seen += piece.byteLength
      sum = crc32(piece, sum)
      if (seen > size) done(new BrokenZipError(`${path} unpacks to more than it says: a ZIP bomb.`))
      else done(null, piece)
    },
    flush(done) {
      const whole = seen === size && sum === crc
      done(whole ? null : new BrokenZipError(`${path} is damaged: its checksum is another.`))
    },
  })
}
