import type { RequestHandler } from 'express'

const FORM_BYTES = 1024 * 1024
const UPLOAD_BYTES = 40 * 1024 * 1024

/**
 * Refuses bodies above 1 MiB (40 MiB with files): by their announced length, and by what really arrives
 * where none is announced.
 */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const upload = request.headers['content-type']?.startsWith('multipart/form-data')
  const limit = upload ? UPLOAD_BYTES : FORM_BYTES
  const refuse = () => {
    if (!response.headersSent) response.status(413).type('text').send('Request body too large\n')
    request.destroy()
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    response.setHeader('Connection', 'close')
    response.status(413).type('text').send('Request body too large\n')
    return
  }
  if (request.headers['transfer-encoding']) {
    // Counted where the parser hands bytes over: a `data` listener would start the stream before Remix reads it.
    const push = request.push.bind(request)
    let received = 0
    request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
      received += chunk?.length ?? 0
      if (received <= limit) return push(chunk, encoding)
      refuse()
      return false
    }
  }
  next()
}
