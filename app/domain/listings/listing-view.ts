import type { Locale } from '#app/locales/locale'
import type { OrganisationType } from '#app/platform/db/generated/enums'
import type { Actor } from '../accounts/actor'
import { type DisclosureLevel, isRestricted, mayOpenFile, type OpenLevels } from './disclosure'
import { ownWordsOf, type Words, wordsIn } from './words'

/** The organisation behind a listing, as a public page shows it. */
export interface ListingOrganisation {
  slug: string
  name: string
  type: OrganisationType
  verifiedAt: Date | null
  about: Words
  /** Names of its commune and of those above it, lowest first. */
  place: string[]
}

/** When an entry was published or last confirmed, whichever is later. */
export function freshAtOf(row: {
  publishedAt: Date | null
  confirmedAt: Date | null
}): Date | null {
  const { publishedAt, confirmedAt } = row
  const times = [publishedAt, confirmedAt].flatMap((at) => (at ? [at.getTime()] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

/** A field of science and technology with the one above it, highest first. */
export interface FieldView {
  code: string
  labels: string[]
  /** True where a code is the exchange's own, until the official list is loaded. */
  provisional: boolean
}

/** A file of a listing; `open` tells whether the reader may load it. */
export interface AttachmentView {
  id: string
  /** Null where the very name is for chosen organisations, and the reader is of none. */
  name: string | null
  caption: Words | null
  mediaType: string
  size: number
  image: boolean
  disclosure: DisclosureLevel
  open: boolean
}

interface AttachmentRow {
  id: string
  role: string
  caption: string | null
  disclosure: DisclosureLevel
  file: { name: string; mediaType: string; size: number }
}

interface ListingWithFiles {
  organisationId: string
  texts: readonly { lang: string }[]
  attachments: readonly AttachmentRow[]
}

/**
 * The files of a public listing. Papers that prove the mandate are for moderators and not among them. Names
 * and captions of restricted files are as confidential as the files. Restricted pictures are documents: a
 * page that shows them would open them unasked.
 */
export function attachmentViews(
  { organisationId, texts, attachments }: ListingWithFiles,
  actor: Actor,
  opens: OpenLevels,
): AttachmentView[] {
  const own = ownWordsOf(texts)
  return attachments
    .filter(({ role }) => role !== 'mandate')
    .map(({ id, role, caption, disclosure, file }) => {
      const open = mayOpenFile(actor, disclosure, organisationId, opens)
      const named = open || !isRestricted(disclosure)
      return {
        id,
        caption: named && caption ? own(caption) : null,
        disclosure,
        name: named ? file.name : null,
        mediaType: file.mediaType,
        size: file.size,
        image: role === 'image' && file.mediaType.startsWith('image/') && !isRestricted(disclosure),
        open,
      }
    })
}

/** The name of an organisation in the reader's language; its Vietnamese name where it has no other. */
export function organisationName(
  { name, nameEn }: { name: string; nameEn: string | null },
  locale: Locale,
): string {
  return (locale === 'en' && nameEn) || name
}

/** What an organisation says of itself, in the reader's language where it does. */
export function organisationAbout(
  { aboutVi, aboutEn }: { aboutVi: string | null; aboutEn: string | null },
  locale: Locale,
): Words {
  const about = [
    { lang: 'vi', text: aboutVi ?? '' },
    { lang: 'en', text: aboutEn ?? '' },
  ]
  return wordsIn(about, locale)('text')
}
