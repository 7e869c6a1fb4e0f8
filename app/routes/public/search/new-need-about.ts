import { paths } from '#app/routes/paths'

/** The form of a new need, begun with the words that somebody searched for. */
export function newNeedAbout(words: string): string {
  const title = words.trim()
  return title
    ? `${paths.workspace.newNeed}?title=${encodeURIComponent(title)}`
    : paths.workspace.newNeed
}
