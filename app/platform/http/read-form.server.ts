import {
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'

/** Most bytes of one uploaded file. */
export const largestFile = 15 * 1024 * 1024
const MOST_FILES = 10

/** Thrown for an upload that breaks a limit; `reason` is a key under `errors` in the locales. */
export class UploadRefusedError extends Error {
  constructor(readonly reason: 'fileTooLarge' | 'tooManyFiles' | 'brokenUpload') {
    super(reason)
  }
}

/**
 * Text as the exchange keeps it: composed characters (NFC), so that the same Vietnamese word is the same
 * string, and no NUL, which PostgreSQL cannot hold.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll('\0', '').toWellFormed()
}

function cleanForm(form: FormData): FormData {
  const clean = new FormData()
  for (const [name, value] of form) {
    if (typeof value === 'string') clean.append(cleanText(name), cleanText(value))
    else clean.append(name, value)
  }
  return clean
}

/** Reads the words of a sent form and lets its files go. */
export async function readWords(request: Request): Promise<FormData> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data')
  if (!multipart) return readForm(request)
  const limits = { maxFileSize: largestFile, maxFiles: MOST_FILES }
  return cleanForm(await parseFormData(request, limits, () => undefined))
}

/**
 * Reads the fields of a sent form, as clean text; files stay in memory until a use case stores them, so
 * that a broken upload leaves nothing behind.
 * @throws UploadRefusedError for a file above 15 MB, more than ten files or a body cut short
 */
export async function readForm(request: Request): Promise<FormData> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data')
  try {
    if (!multipart) return cleanForm(await request.formData())
    return cleanForm(
      await parseFormData(request, { maxFileSize: largestFile, maxFiles: MOST_FILES }),
    )
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) throw new UploadRefusedError('fileTooLarge')
    if (error instanceof MaxFilesExceededError) throw new UploadRefusedError('tooManyFiles')
    throw new UploadRefusedError('brokenUpload')
  }
}
