import { invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { gapsOf, type ProgrammeContent, ProgrammeContentSchema } from './programme'
import { asKeeper, insertProgramme, programmeToChange, recordStep } from './programme-record.server'

/**
 * Makes a programme; nobody but staff sees it before it is published.
 * @returns its id
 * @throws DomainError not-found, conflict `programmeSlugTaken`
 */
export async function createProgramme(
  ctx: Context,
  slug: string,
  content: ProgrammeContent,
): Promise<string> {
  asKeeper(ctx)
  return transact(ctx, async (tx) => {
    const id = await insertProgramme(tx, slug, ProgrammeContentSchema.parse(content))
    await recordStep(tx, id, 'created', 1)
    return id
  })
}

/**
 * Makes a programme that says what another says now.
 * @returns the id of the copy
 * @throws DomainError not-found, conflict `programmeSlugTaken`
 */
export async function copyProgramme(ctx: Context, id: string, slug: string): Promise<string> {
  return transact(ctx, async (tx) => {
    const source = await programmeToChange(tx, id)
    const copy = await insertProgramme(tx, slug, source.content)
    await recordStep(tx, copy, 'copied', 1, source.slug)
    return copy
  })
}

/**
 * Changes what a programme says. A version that is published stays as it is: the change goes into a new one,
 * which is not public before it is published.
 * @param version the version of the record that the editor saw
 * @param change the content as it shall be
 * @throws DomainError not-found, conflict `changedMeanwhile`, or invalid where a rule is broken
 */
export async function changeProgramme(
  ctx: Context,
  id: string,
  version: number | undefined,
  change: (content: ProgrammeContent) => ProgrammeContent,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { newest, content } = await programmeToChange(tx, id, version)
    const parsed = ProgrammeContentSchema.safeParse(change(content))
    if (!parsed.success) throw invalid('programmeBroken')
    if (newest.publishedAt === null) {
      await tx.db.programmeVersion.update({
        where: { id: newest.id, publishedAt: null },
        data: { content: parsed.data },
      })
      await recordStep(tx, id, 'changed', newest.number)
    } else {
      const number = newest.number + 1
      await tx.db.programmeVersion.create({
        data: { programmeId: id, number, content: parsed.data, createdAt: tx.now },
      })
      await recordStep(tx, id, 'changed', number)
    }
  })
}

/**
 * Publishes the version that is being written: from now on firms read it and apply by it. Applications that
 * were begun before keep theirs.
 * @throws DomainError not-found, conflict, or invalid where something is missing
 */
export async function publishProgramme(
  ctx: Context,
  id: string,
  { version, note }: { version: number; note?: string | undefined },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { newest, content } = await programmeToChange(tx, id, version)
    if (newest.publishedAt) throw invalid('nothingToPublish')
    if (gapsOf(content).length > 0) throw invalid('programmeGaps')
    await tx.db.programmeVersion.update({
      where: { id: newest.id, publishedAt: null },
      data: { publishedAt: tx.now },
    })
    await recordStep(tx, id, 'published', newest.number, note)
  })
}
