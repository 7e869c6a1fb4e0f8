import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'

/** Answers every address that nothing else answers. */
export const loader = handle({ access: 'public' }, async () => {
  throw notFound()
})

export default function NotFound() {
  return null
}
