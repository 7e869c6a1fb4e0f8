interface SentFile {
  /** Names the content: another content has another key. */
  key: string
  name: string
  mediaType: string
  size: number
  open: boolean
}

/** A name that fits between quotes in a header; the full one follows in its encoded form. */
function plainName(name: string): string {
  return name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '') || 'file'
}

function encodedName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** What holds for every file that people have uploaded: it is saved, and never run as a page. */
function savedHeaders({ name, mediaType, size }: Pick<SentFile, 'name' | 'mediaType' | 'size'>) {
  return {
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Headers of a file that the exchange makes for one reader: it is saved, and no cache keeps it. */
export function madeHeaders(name: string, contentType: string) {
  return {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  }
}

/** Headers of one reader's own copy, which no cache keeps: the next hand-over is another. */
export function personalHeaders(file: Pick<SentFile, 'name' | 'mediaType' | 'size'>) {
  return { ...savedHeaders(file), 'Cache-Control': 'private, no-store' }
}

/**
 * Headers of a file that people have uploaded. It is always saved and never run as a page of the exchange
 * (pictures still show in `img`). Caches ask anew each time whether it is still there, and are then told
 * that they have it: an entry that goes out of sight takes its files along.
 */
export function fileHeaders({ key, open, ...file }: SentFile) {
  return {
    ...savedHeaders(file),
    'Cache-Control': open ? 'public, no-cache' : 'private, no-cache',
    ETag: `"${key.replace(/[^\w/-]/g, '')}"`,
  }
}
