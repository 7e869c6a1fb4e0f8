import { createHash } from 'node:crypto'
import type { Locale } from '#app/locales/locale'
import { createTranslatorFor, formatterFor } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { listingCode } from '../listings/listing-code'
import { wordsIn } from '../listings/words'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { documentOf, fillTemplate } from './nda'
import type { ndaParties } from './nda-parties.server'

/**
 * The template in force on the day of an instant.
 * @throws Error where none is: the reference data was not seeded
 */
export async function ndaTemplateOn(db: Transaction, on: Date) {
  const day = dayAsDate(localDay(on))
  const row = await db.ndaTemplate.findFirst({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { version: 'desc' },
  })
  if (!row) throw new Error(`No NDA template in force on ${localDay(on)}`)
  return row
}

const days = {
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { dateStyle: 'long' },
} as const

const party = {
  id: true,
  name: true,
  nameEn: true,
  taxCode: true,
  address: true,
  representativeName: true,
  representativeTitle: true,
} as const

/** How the document names a party: by name, tax code, address and representative, as far as they are known. */
async function partyLines(db: Transaction, ids: readonly string[], locale: Locale) {
  const t = createTranslatorFor(locale)
  const rows = await db.organisation.findMany({ where: { id: { in: [...ids] } }, select: party })
  return (id: string) => {
    const row = rows.find((found) => found.id === id)
    if (!row) throw new Error('A party of an NDA is gone')
    const { name, nameEn, taxCode, address, representativeName, representativeTitle } = row
    const representative = [representativeName, representativeTitle].filter(Boolean).join(', ')
    return [
      locale === 'en' && nameEn ? `${nameEn} (${name})` : name,
      taxCode ? t('disclosure.document.taxCode', { taxCode }) : null,
      address ? t('disclosure.document.address', { address }) : null,
      representative ? t('disclosure.document.representative', { representative }) : null,
    ]
      .filter(Boolean)
      .join('; ')
  }
}

/**
 * The document of an NDA between two parties, filled in from the template in force.
 * @param number its number; a preview has none yet
 */
export async function ndaDocument(
  { db, now }: { db: Transaction; now: Date },
  { entry, ownerId, otherId }: Awaited<ReturnType<typeof ndaParties>>,
  { number, months }: { number: string; months: number },
) {
  const template = await ndaTemplateOn(db, now)
  const fill = async (locale: Locale, body: string) => {
    const line = await partyLines(db, [ownerId, otherId], locale)
    return fillTemplate(body, {
      number,
      version: String(template.version),
      date: formatterFor(locale).dateTime(now, days[locale]),
      owner: line(ownerId),
      other: line(otherId),
      listing: wordsIn(entry.texts, locale)('title').text,
      code: listingCode(entry.kind, entry.id),
      months: String(months),
    })
  }
  const textVi = await fill('vi', template.bodyVi)
  const textEn = await fill('en', template.bodyEn)
  const sha256 = createHash('sha256').update(documentOf({ textVi, textEn })).digest('hex')
  return { templateVersion: template.version, textVi, textEn, sha256 }
}
