import { handle } from '#app/routes/handle.server'

/** Figures of this process for Prometheus; they tell nothing of persons or entries. */
export const loader = handle(
  { access: 'public' },
  async ({ services: { metrics } }) =>
    new Response(await metrics.text(), { headers: { 'Content-Type': metrics.contentType } }),
)
