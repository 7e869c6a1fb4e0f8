import { redirect } from '@remix-run/node'
import { blocking } from '#app/domain/listings/gaps'
import { editableStatuses } from '#app/domain/listings/listing'
import { wordsIn } from '#app/domain/listings/words'
import { contentOf, ownNeed } from '#app/domain/needs/index.server'
import { type NeedSection, needSections } from '#app/domain/needs/need'
import { needGaps } from '#app/domain/needs/publishing-rules'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/**
 * What every editor page of a need loads: the record, and the page's head with what each part still
 * lacks. Sends readers to the overview where the text cannot be changed now.
 * @throws DomainError not found
 */
export async function sectionHead(args: HandlerArgs, section: NeedSection) {
  const { ctx, params, locale, t, href } = args
  const record = await ownNeed(ctx, params.needId ?? '')
  const { id, status, version } = record
  if (!editableStatuses.includes(status)) throw redirect(href(paths.workspace.need(id)))
  const gaps = blocking(needGaps(contentOf(record), ctx.now))
  const missing = Object.fromEntries(
    needSections.map((name) => [name, gaps.filter((gap) => gap.section === name).length]),
  )
  const name = wordsIn(record.texts, locale)('title').text
  const head = { section, id, status, version, name, missing, formKey: crypto.randomUUID() }
  return { record, head, title: `${t(`needs.sections.${section}`)}: ${name}`, noIndex: true }
}

/** The page after a part was saved: the next part, or the overview after the last. */
export function afterSection(section: NeedSection, id: string): string {
  const next = needSections[needSections.indexOf(section) + 1]
  return next ? paths.workspace.editNeed(id, next) : paths.workspace.need(id)
}
