import type { ReportedKind } from '#app/domain/trust-safety/abuse-report'
import { notFound } from '#app/platform/http/domain-error'
import { paths } from '#app/routes/paths'

const kinds = { technologies: 'technology', needs: 'need', organisations: 'organisation' } as const

/**
 * Reads what is reported from the parameters of a route.
 * @throws DomainError not found for any other side
 */
export function namedRecord({ side = '', slug }: { side?: string; slug?: string }): {
  kind: ReportedKind
  slug: string
} {
  const kind = Object.hasOwn(kinds, side) ? kinds[side as keyof typeof kinds] : undefined
  if (!kind || !slug) throw notFound()
  return { kind, slug }
}

/** Path of the public page of what is reported. */
export function recordPath({ kind, slug }: { kind: ReportedKind; slug: string }): string {
  if (kind === 'organisation') return paths.organisation(slug)
  return kind === 'technology' ? paths.technology(slug) : paths.need(slug)
}
