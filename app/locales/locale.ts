/** Languages of the exchange; Vietnamese is the master. */
export const locales = ['vi', 'en'] as const

export type Locale = (typeof locales)[number]

/** The language of an address: English at and behind `/en`, Vietnamese everywhere else. */
export function localeOf(pathname: string): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'vi'
}

/** The address without its language. */
export function withoutLocale(pathname: string): string {
  if (localeOf(pathname) === 'vi') return pathname
  return pathname.slice('/en'.length) || '/'
}

/** Puts a language before a path that has none; query and hash stay. */
export function localePath(locale: Locale, path: string): string {
  if (locale === 'vi') return path
  return path === '/' || /^\/[?#]/.test(path) ? `/en${path.slice(1)}` : `/en${path}`
}
