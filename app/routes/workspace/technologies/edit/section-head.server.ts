import { contentOf, ownTechnology } from '#app/domain/technologies/index.server'
import { technologyGaps } from '#app/domain/technologies/publishing-rules'
import { type TechnologySection, technologySections } from '#app/domain/technologies/technology'
import type { HandlerArgs } from '#app/routes/handle.server'
import { editorPage, pageAfter } from '../../listing/section-head.server'

/**
 * What every editor page of a technology loads.
 * @throws DomainError not found
 */
export async function sectionHead(args: HandlerArgs, section: TechnologySection) {
  const record = await ownTechnology(args.ctx, args.params.technologyId ?? '')
  const gaps = technologyGaps(contentOf(record), args.ctx.now)
  const sections = technologySections
  return editorPage(args, { kind: 'technology', record, gaps, sections, section })
}

/** The page after a part of a technology was saved. */
export function afterSection(section: TechnologySection, id: string): string {
  return pageAfter('technology', technologySections, section, id)
}
