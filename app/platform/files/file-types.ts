/** What an upload may be used as: pictures are shown on pages, documents are only ever downloaded. */
export type UploadUse = 'image' | 'document'

interface FileType {
  mediaType: string
  /** Ending that a file of this type carries; the first is given to files that have none of them. */
  endings: string[]
  use: UploadUse
}

/** The types that may be uploaded, by what their content is; the name of a file proves nothing. */
export const fileTypes: FileType[] = [
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], use: 'image' },
  { mediaType: 'image/png', endings: ['png'], use: 'image' },
  { mediaType: 'image/webp', endings: ['webp'], use: 'image' },
  { mediaType: 'application/pdf', endings: ['pdf'], use: 'document' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    use: 'document',
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    use: 'document',
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
    use: 'document',
  },
  { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'], use: 'document' },
  {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
    use: 'document',
  },
  // The old Office formats are one container; which of them it is, only the ending says.
  { mediaType: 'application/x-cfb', endings: ['doc', 'xls', 'ppt'], use: 'document' },
  { mediaType: 'text/csv', endings: ['csv'], use: 'document' },
  { mediaType: 'text/plain', endings: ['txt'], use: 'document' },
]

const LONGEST_NAME = 120
const CONTROL_OR_DIRECTION = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const RESERVED = /[/\\:*?"<>|]/g

/**
 * The name under which a file is kept and downloaded: no folders, no invisible characters, and an ending
 * that says what the content is.
 */
export function safeFileName(name: string, endings: string[]): string {
  const visible = name.normalize('NFC').toWellFormed().replace(CONTROL_OR_DIRECTION, '')
  const last = visible.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(RESERVED, ' ').trim().replace(/^\.+/, '')
  const ending = endings.find((known) => plain.toLowerCase().endsWith(`.${known}`))
  const stem = ending ? plain.slice(0, -ending.length - 1) : plain
  const kept = [...stem].slice(0, LONGEST_NAME).join('').trim() || 'file'
  return `${kept}.${ending ?? endings[0]}`
}

/**
 * Headers with which a stored file is sent. Only pictures may be shown in place; a document is a download
 * that no browser runs, whatever is in it.
 */
export function fileHeaders(file: { name: string; mediaType: string; size: number }) {
  const known = fileTypes.find(({ mediaType }) => mediaType === file.mediaType)
  const disposition = known?.use === 'image' ? 'inline' : 'attachment'
  const ascii = file.name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_')
  return {
    'Content-Type': file.mediaType,
    'Content-Length': String(file.size),
    'Content-Disposition': `${disposition}; filename="${ascii}"; filename*=UTF-8''${encodeName(file.name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
}

// RFC 8187 allows fewer characters than encodeURIComponent leaves.
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
