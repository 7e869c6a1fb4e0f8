import { z } from 'zod'
import { exportFormats, writeExport } from '#app/domain/support-figures/index.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'

const ParamsSchema = z.object({
  year: z.coerce.number().int().min(2_000).max(9_999),
  format: z.enum(exportFormats),
})

export const loader = handle(
  { access: 'support-applications' },
  async ({ ctx, params, locale }) => {
    const parsed = ParamsSchema.safeParse(params)
    if (!parsed.success) throw notFound()
    const { year, format } = parsed.data
    const { bytes, ...file } = await writeExport(ctx, year, format, locale)
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...fileHeaders({ ...file, size: bytes.byteLength }),
        'Cache-Control': 'private, no-store',
      },
    })
  },
)
