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
 * Reads the fields of a sent form; files stay in memory until a use case stores them, so that a broken
 * upload leaves nothing behind.
 * @throws UploadRefusedError for a file above 15 MB, more than ten files or a body cut short
 */
export async function readForm(request: Request): Promise<FormData> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data')
  try {
    if (!multipart) return await request.formData()
    return await parseFormData(request, { maxFileSize: largestFile, maxFiles: MOST_FILES })
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) throw new UploadRefusedError('fileTooLarge')
    if (error instanceof MaxFilesExceededError) throw new UploadRefusedError('tooManyFiles')
    throw new UploadRefusedError('brokenUpload')
  }
}
