import { contentOf, ownNeed } from '#app/domain/needs/index.server'
import { type NeedSection, needSections } from '#app/domain/needs/need'
import { needGaps } from '#app/domain/needs/publishing-rules'
import type { HandlerArgs } from '#app/routes/handle.server'
import { editorPage, pageAfter } from '../../listing/section-head.server'

/**
 * What every editor page of a need loads.
 * @throws DomainError not found
 */
export async function sectionHead(args: HandlerArgs, section: NeedSection) {
  const record = await ownNeed(args.ctx, args.params.needId ?? '')
  const gaps = needGaps(contentOf(record), args.ctx.now)
  return editorPage(args, { kind: 'need', record, gaps, sections: needSections, section })
}

/** The page after a part of a need was saved. */
export function afterSection(section: NeedSection, id: string): string {
  return pageAfter('need', needSections, section, id)
}
