import type { Transaction } from '#app/platform/db/client.server'
import { seedProgrammes } from './programmes'
import { schemes } from './reference'
import { appraisalFees } from './reference/appraisal-fees'
import { figures } from './reference/figures'
import { holidays } from './reference/holidays'
import { ndaTemplates } from './reference/nda-templates'
import { successions, units } from './reference/units'
import { wordGroups } from './reference/word-groups'

/** The first day on which the word groups that come with the exchange hold. */
const wordsFrom = '2026-01-01'

/** A calendar day as the database keeps it: midnight UTC. */
function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

/**
 * Writes the lists, figures, fees, agreements, word groups, administrative units and holidays that are
 * missing; rows that are there stay as staff have left them. Returns how many rows were added.
 */
export async function seedReference(db: Transaction): Promise<number> {
  const options = { skipDuplicates: true }
  const terms = await db.referenceTerm.createMany({
    ...options,
    data: schemes.flatMap((list) =>
      list.terms.map((term, position) => ({
        scheme: list.scheme,
        code: term.code,
        parentCode: term.parentCode ?? null,
        labelVi: term.vi,
        labelEn: term.en,
        position,
        provisional: term.provisional ?? list.provisional ?? false,
        validFrom: day(term.validFrom ?? list.validFrom),
        validTo: term.validTo ? day(term.validTo) : null,
        source: term.source ?? list.source,
      })),
    ),
  })
  const places = await db.administrativeUnit.createMany({
    ...options,
    data: units.map((unit) => ({
      ...unit,
      validFrom: day(unit.validFrom),
      validTo: unit.validTo ? day(unit.validTo) : null,
    })),
  })
  const heirs = await db.administrativeUnitSuccession.createMany({
    ...options,
    data: successions.map((row) => ({ ...row, effectiveOn: day(row.effectiveOn) })),
  })
  const days = await db.holiday.createMany({
    ...options,
    data: holidays.map((row) => ({ ...row, date: day(row.date) })),
  })
  const numbers = await db.referenceFigure.createMany({
    ...options,
    data: figures.map((row) => ({
      ...row,
      validFrom: day(row.validFrom),
      validTo: row.validTo ? day(row.validTo) : null,
    })),
  })
  const fees = await db.appraisalFeeRule.createMany({
    ...options,
    data: appraisalFees.map((row) => ({
      ...row,
      validFrom: day(row.validFrom),
      validTo: row.validTo ? day(row.validTo) : null,
    })),
  })
  const agreements = await db.ndaTemplate.createMany({
    ...options,
    data: ndaTemplates.map((row) => ({
      ...row,
      validFrom: day(row.validFrom),
      validTo: row.validTo ? day(row.validTo) : null,
    })),
  })
  const words = await db.wordGroup.createMany({
    ...options,
    data: wordGroups.map((group) => ({
      ...group,
      vi: [...group.vi],
      en: [...group.en],
      broaderVi: [...group.broaderVi],
      broaderEn: [...group.broaderEn],
      validFrom: day(wordsFrom),
      source: 'Danh mục của sàn',
    })),
  })
  const programmes = await seedProgrammes(db)
  const added = [words, agreements, fees, numbers, terms, places, heirs, days]
  return added.reduce((sum, { count }) => sum + count, programmes)
}
