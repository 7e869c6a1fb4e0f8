import type { QrDrawing } from '#app/domain/payments/qr-path'

/** A QR code as a picture of vectors, readable in print and without scripts. */
export function VietQrCode({ drawing, alt }: { drawing: QrDrawing; alt: string }) {
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      shapeRendering="crispEdges"
      className="size-56 max-w-full rounded bg-white text-black"
    >
      <path d={drawing.path} fill="currentColor" />
    </svg>
  )
}
