import type { ProgrammeContent } from '../programmes/programme'
import { chosenItems, type SavedPages } from './application-answers'
import { stepsFor } from './form/pages'

interface Parts {
  content: ProgrammeContent
  saved: SavedPages
  /** Pages that a person has saved; what the exchange filled in itself is still to be looked at. */
  confirmed: readonly string[]
  /** Codes of the papers that are there. */
  papers: readonly string[]
}

/** The papers that an application must have by the items it asks for. */
export function requiredPapers(content: ProgrammeContent, chosen: readonly string[]) {
  return content.papers.filter(
    ({ required, items }) =>
      required && (items.length === 0 || items.some((code) => chosen.includes(code))),
  )
}

/** Pages that are not complete yet, in their order. */
export function missingSteps({ content, saved, confirmed, papers }: Parts): string[] {
  const chosen = chosenItems(saved)
  return stepsFor(content, chosen).filter((step) => {
    if (step !== 'papers') return !confirmed.includes(step)
    return requiredPapers(content, chosen).some(({ code }) => !papers.includes(code))
  })
}
