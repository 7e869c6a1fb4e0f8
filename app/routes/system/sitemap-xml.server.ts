import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { localePath, locales } from '#app/locales/locale'

interface SitemapEntry {
  /** Path without a language. */
  path: string
  changedAt: Date | null
}

/** A sitemap in which each page stands once a language and names the other. */
export async function sitemapXml(origin: string, entries: SitemapEntry[]): Promise<string> {
  const items = entries.flatMap(({ path, changedAt }) => {
    const links = locales.map((lang) => ({ lang, url: origin + localePath(lang, path) }))
    const lastmod = changedAt?.toISOString()
    return links.map(({ url }) => ({ url, links, ...(lastmod ? { lastmod } : {}) }))
  })
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  })
  return String(await streamToPromise(Readable.from(items).pipe(stream)))
}

/** The index of a sitemap of so many parts. */
export async function sitemapIndexXml(origin: string, parts: number): Promise<string> {
  const items = Array.from({ length: parts }, (_, index) => ({
    url: `${origin}/sitemap.xml?part=${index + 1}`,
  }))
  return String(await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream())))
}
