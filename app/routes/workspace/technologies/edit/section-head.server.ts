import { redirect } from '@remix-run/node'
import { blocking } from '#app/domain/listings/gaps'
import { editableStatuses } from '#app/domain/listings/listing'
import { wordsIn } from '#app/domain/listings/words'
import { contentOf, ownTechnology } from '#app/domain/technologies/index.server'
import { technologyGaps } from '#app/domain/technologies/publishing-rules'
import { type TechnologySection, technologySections } from '#app/domain/technologies/technology'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/**
 * What every editor page of a technology loads: the record, and the page's head with what each part still
 * lacks. Sends readers to the overview where the text cannot be changed now.
 * @throws DomainError not found
 */
export async function sectionHead(args: HandlerArgs, section: TechnologySection) {
  const { ctx, params, locale, t, href } = args
  const record = await ownTechnology(ctx, params.technologyId ?? '')
  const { id, status, version } = record
  if (!editableStatuses.includes(status)) throw redirect(href(paths.workspace.technology(id)))
  const gaps = blocking(technologyGaps(contentOf(record), ctx.now))
  const missing = Object.fromEntries(
    technologySections.map((name) => [name, gaps.filter((gap) => gap.section === name).length]),
  )
  const name = wordsIn(record.texts, locale)('title').text
  const head = { section, id, status, version, name, missing, formKey: crypto.randomUUID() }
  return { record, head, title: `${t(`technologies.sections.${section}`)}: ${name}`, noIndex: true }
}

/** The page after a part was saved: the next part, or the overview after the last. */
export function afterSection(section: TechnologySection, id: string): string {
  const next = technologySections[technologySections.indexOf(section) + 1]
  return next ? paths.workspace.editTechnology(id, next) : paths.workspace.technology(id)
}
