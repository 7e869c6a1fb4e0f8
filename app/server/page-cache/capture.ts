import type { Response } from 'express'

type Chunk = string | Uint8Array

/**
 * Holds the answer back until it is whole, then hands it over instead of sending it. An answer that grows
 * beyond `mostBytes` is sent as it comes.
 */
export function captureBody(
  response: Response,
  mostBytes: number,
  onWhole: (body: Buffer, send: (body?: Buffer) => void) => void,
): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const chunks: Buffer[] = []
  let bytes = 0
  const release = () => {
    response.write = write
    response.end = end
  }
  const keep = (chunk: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    const buffer = Buffer.from(chunk as Chunk)
    chunks.push(buffer)
    bytes += buffer.length
  }
  response.write = ((chunk: Chunk) => {
    keep(chunk)
    if (bytes <= mostBytes) return true
    release()
    return write(Buffer.concat(chunks))
  }) as typeof response.write
  response.end = ((chunk?: Chunk) => {
    keep(chunk)
    release()
    onWhole(Buffer.concat(chunks), (body) => (body ? end(body) : end()))
    return response
  }) as typeof response.end
}
