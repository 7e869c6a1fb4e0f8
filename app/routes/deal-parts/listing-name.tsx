import type { ListingLink } from '#app/domain/deals/listing-link'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'

/** The title of a listing; a link to its page as long as the public sees it. */
export function ListingName({ listing: { kind, slug, title } }: { listing: ListingLink }) {
  if (!slug) return <span>{title}</span>
  const to = kind === 'technology' ? paths.technology(slug) : paths.need(slug)
  return <LocaleLink to={to}>{title}</LocaleLink>
}
