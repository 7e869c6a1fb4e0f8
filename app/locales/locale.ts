/** Languages of the exchange; Vietnamese is the master. */
export const locales = ['vi', 'en'] as const

export type Locale = (typeof locales)[number]

const englishPath = /^\/en(?=[/?#]|$)/

/** The language of an address: English at and behind `/en`, Vietnamese everywhere else. */
export function localeOf(path: string): Locale {
  return englishPath.test(path) ? 'en' : 'vi'
}

/** The address without its language; query and hash stay. */
export function withoutLocale(path: string): string {
  const rest = path.replace(englishPath, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** Puts a language before a path that has none; query and hash stay. */
export function localePath(locale: Locale, path: string): string {
  if (locale === 'vi') return path
  return path === '/' || /^\/[?#]/.test(path) ? `/en${path.slice(1)}` : `/en${path}`
}
