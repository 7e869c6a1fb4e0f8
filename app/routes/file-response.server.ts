import type { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { fileHeaders } from '#app/platform/files/file-types'

interface OpenedFile {
  stream: Readable
  name: string
  mediaType: string
  size: number
}

/** Answers with a file that is for this reader alone: a download that no cache keeps. */
export function fileResponse({ stream, ...file }: OpenedFile): Response {
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
}
