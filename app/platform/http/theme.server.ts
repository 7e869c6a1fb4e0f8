/** The look a reader chose; null leaves it to their system. */
export type Theme = 'light' | 'dark' | null

const YEAR_S = 31_536_000

/** Reads the chosen look from the request. */
export function readTheme(request: Request): Theme {
  const value = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return value === 'light' || value === 'dark' ? value : null
}

/** Header that keeps the choice for a year, or forgets it. */
export function themeCookie(theme: Theme): string {
  return `theme=${theme ?? ''}; Path=/; Max-Age=${theme ? YEAR_S : 0}; SameSite=Lax`
}
