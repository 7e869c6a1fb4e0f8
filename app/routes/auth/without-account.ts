import { withoutLocale } from '#app/locales/locale'
import { paths } from '#app/routes/paths'

/** Where a visitor can ask about an entry or for a call, without an account. */
export interface WithoutAccount {
  readonly ask: string
  readonly callBack: string
}

/**
 * What somebody can do instead of signing in.
 * @param next where signing in leads, with or without a language
 * @returns paths without a language where it is the interest in an entry; null otherwise
 */
export function withoutAccount(next: string): WithoutAccount | null {
  const path = withoutLocale(next).split(/[?#]/, 1)[0] ?? ''
  const [, side, slug] = /^\/(technologies|needs)\/([^/]+)\/interest$/.exec(path) ?? []
  if (!slug) return null
  return side === 'technologies'
    ? { ask: paths.askAboutTechnology(slug), callBack: paths.callBackAboutTechnology(slug) }
    : { ask: paths.askAboutNeed(slug), callBack: paths.callBackAboutNeed(slug) }
}
