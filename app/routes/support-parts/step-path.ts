import { paths } from '#app/routes/paths'

/** Address of a page of an application; without a page the answers are checked. */
export function stepPath(id: string, step: string | null): string {
  if (step === null) return paths.workspace.supportCheck(id)
  return step === 'papers'
    ? paths.workspace.supportPapers(id)
    : paths.workspace.supportPage(id, step)
}
