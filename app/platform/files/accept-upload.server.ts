import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { fileTypes, safeFileName, type UploadUse } from './file-types'

/** Why an upload is refused; keys under `errors` in the locales. */
export type UploadFault = 'fileEmpty' | 'fileTypeRefused' | 'imageBroken'

/** An upload that may be stored. */
export interface AcceptedUpload {
  bytes: Uint8Array
  name: string
  mediaType: string
}

type Outcome = { accepted: AcceptedUpload } | { fault: UploadFault }

const LONGEST_SIDE = 2_400
const MOST_PIXELS = 60_000_000

/**
 * Decides by its content whether a file may be kept. Pictures are encoded anew, at most 2,400 pixels long:
 * place and camera do not go along, nor does anything hidden behind the picture.
 * @param uses what the file may be used as at this place
 */
export async function acceptUpload(file: File, uses: UploadUse[]): Promise<Outcome> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.byteLength === 0) return { fault: 'fileEmpty' }
  const mediaType = await detectType(bytes, file.name)
  const type = fileTypes.find((known) => known.mediaType === mediaType)
  if (!type || !uses.includes(type.use)) return { fault: 'fileTypeRefused' }
  const name = safeFileName(file.name, type.endings)
  if (type.use === 'document') return { accepted: { bytes, name, mediaType: type.mediaType } }
  const picture = await encodeAnew(bytes)
  return picture
    ? { accepted: { bytes: picture, name, mediaType: type.mediaType } }
    : { fault: 'imageBroken' }
}

async function detectType(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  if (found) return found.mime
  if (!isText(bytes)) return undefined
  return name.toLowerCase().endsWith('.csv') ? 'text/csv' : plainTextByName(name)
}

// Text has no signature. HTML and SVG are text as well, so the ending has to say that it is plain.
function plainTextByName(name: string): string | undefined {
  return name.toLowerCase().endsWith('.txt') ? 'text/plain' : undefined
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

async function encodeAnew(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    return await image
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .toBuffer()
  } catch {
    return undefined
  }
}
