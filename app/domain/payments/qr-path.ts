import QRCode from 'qrcode'

/** A QR code as one path of an SVG. */
export interface QrDrawing {
  /** Side of the square in modules, with the quiet zone of four around it. */
  size: number
  path: string
}

const QUIET = 4

/** Draws a text as a QR code with medium error correction. */
export function qrDrawing(content: string): QrDrawing {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' })
  const rows: string[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) rows.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`)
    }
  }
  return { size: modules.size + 2 * QUIET, path: rows.join('') }
}
