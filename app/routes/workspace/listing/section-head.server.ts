import { redirect } from '@remix-run/node'
import { blocking, type Gap } from '#app/domain/listings/gaps'
import {
  editableStatuses,
  type ListingKind,
  type ListingStatus,
} from '#app/domain/listings/listing'
import { wordsIn } from '#app/domain/listings/words'
import type { HandlerArgs } from '#app/routes/handle.server'
import { listingPlaces } from './listing-places'

interface Edited {
  id: string
  status: ListingStatus
  version: number
  texts: readonly { lang: string; title: string }[]
}

interface EditorPage<Record extends Edited, Section extends string> {
  kind: ListingKind
  record: Record
  gaps: Gap<Section>[]
  sections: readonly Section[]
  section: Section
}

/**
 * What every editor page of an entry loads: the record, and the page's head with what each part still
 * lacks. Sends readers to the overview where the text cannot be changed now, but for those whose words came too late.
 */
export function editorPage<Record extends Edited, Section extends string>(
  { locale, t, href, replies }: HandlerArgs,
  { kind, record, gaps, sections, section }: EditorPage<Record, Section>,
) {
  const { id, status, version } = record
  const { overview, texts } = listingPlaces[kind]
  if (!editableStatuses.includes(status) && !replies) throw redirect(href(overview(id)))
  const needed = blocking(gaps)
  const missing = Object.fromEntries(
    sections.map((part) => [part, needed.filter((gap) => gap.section === part).length]),
  )
  const name = wordsIn(record.texts, locale)('title').text
  const head = { section, id, status, version, name, missing, formKey: crypto.randomUUID() }
  return {
    record,
    head,
    title: `${t.dynamic(`${texts}.sections.${section}`)}: ${name}`,
    noIndex: true,
  }
}

/** The page after a part was saved: the next part, or the overview after the last. */
export function pageAfter<Section extends string>(
  kind: ListingKind,
  sections: readonly Section[],
  section: Section,
  id: string,
): string {
  const { edit, overview } = listingPlaces[kind]
  const next = sections[sections.indexOf(section) + 1]
  return next ? edit(id, next) : overview(id)
}
