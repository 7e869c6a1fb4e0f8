import type { MetaDescriptor, MetaFunction } from '@remix-run/node'
import { localePath, withoutLocale } from '#app/locales/locale'
import type { loader as rootLoader } from '#app/root'

interface Described {
  title?: string
  description?: string
  /** Path of a picture for share previews. */
  image?: string
  /** Pages that are nobody else's business stay out of search engines. */
  noIndex?: boolean
  /** Structured data (schema.org) of the page. */
  structured?: object
}

/**
 * The `meta` of every page: title, description, share preview, canonical address and the page's address in
 * the other language, from what the loader returns.
 */
export const pageMeta: MetaFunction<unknown, { root: typeof rootLoader }> = ({ data, matches }) => {
  const root = matches.find(({ id }) => id === 'root')?.data as
    | { exchangeName: string; origin: string; path: string }
    | undefined
  const page = (data ?? {}) as Described
  const name = root?.exchangeName ?? ''
  const title = page.title ? `${page.title} · ${name}` : name
  const tags: MetaDescriptor[] = [{ title }, { property: 'og:title', content: title }]
  if (page.description) {
    tags.push({ name: 'description', content: page.description })
    tags.push({ property: 'og:description', content: page.description })
  }
  if (page.noIndex || !root) return [...tags, { name: 'robots', content: 'noindex' }]
  const bare = withoutLocale(root.path)
  tags.push(
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: name },
    { property: 'og:url', content: root.origin + root.path },
    { property: 'og:image', content: root.origin + (page.image ?? '/share.png') },
    { tagName: 'link', rel: 'canonical', href: root.origin + root.path },
    {
      tagName: 'link',
      rel: 'alternate',
      hrefLang: 'vi',
      href: root.origin + localePath('vi', bare),
    },
    {
      tagName: 'link',
      rel: 'alternate',
      hrefLang: 'en',
      href: root.origin + localePath('en', bare),
    },
  )
  if (page.structured) tags.push({ 'script:ld+json': page.structured as never })
  return tags
}
