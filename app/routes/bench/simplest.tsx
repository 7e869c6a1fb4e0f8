import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'

export const meta = pageMeta

/** The page that every other is measured against: the frame around nothing. There in bench mode only. */
export const loader = handle({ access: 'public' }, async ({ services }) => {
  if (!services.bench) throw notFound()
  return { title: 'Bench', noIndex: true }
})

export default function Simplest() {
  return <main id="main" tabIndex={-1} />
}
