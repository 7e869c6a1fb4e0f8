import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { supportFigures, writeExport } from '#app/domain/support-figures/index.server'
import { decideApplication } from '#app/domain/support-reviews/index.server'
import { contextOf } from '#tests/support/context'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { technology } from '#tests/support/factories/support-applications'
import { beforeDecision, received, versionOf } from '#tests/support/factories/support-reviews'

const at = (day: string) => new Date(`${day}T09:00:00+07:00`)

/** One application approved after five working days, one refused after eight, one still open. */
async function threeApplications() {
  const first = await beforeDecision(at('2026-03-02'))
  await decideApplication(contextOf(first.head, at('2026-03-09')), first.number, {
    version: await versionOf(first.number),
    outcome: 'approve',
    reasons: [],
    words: 'Hỗ trợ.',
    lines: [{ code: 'transfer-consulting', amount: 60_000_000n }],
  })
  const second = await beforeDecision(at('2026-03-02'))
  await decideApplication(contextOf(second.head, at('2026-03-12')), second.number, {
    version: await versionOf(second.number),
    outcome: 'refuse',
    reasons: ['outside-scope', 'not-eligible'],
    words: 'Không.',
    lines: [],
  })
  const third = await received(at('2026-03-10'))
  return { first, second, third, reader: contextOf(first.head, at('2026-03-20')) }
}

describe('the figures of support', () => {
  it('count queues, money, decisions and refusals of a year', async () => {
    const { third, reader } = await threeApplications()
    const figures = await supportFigures(reader, 2026)
    expect(figures).toMatchObject({
      submitted: 3,
      decided: 2,
      approved: 1,
      acceptance: 5_000,
      medianDays: 6.5,
      refusals: [
        { code: 'not-eligible', count: 1 },
        { code: 'outside-scope', count: 1 },
      ],
    })
    expect(figures.officers.find(({ id }) => id === third.officer.userId)).toMatchObject({
      open: 1,
      late: 1,
    })
    expect(figures.programmes.find(({ slug }) => slug === technology)).toMatchObject({
      budget: null,
      promised: 60_000_000n,
      used: 0n,
      left: null,
    })
    expect(figures.programmes[0]?.slug).toBe(technology)
    expect(await supportFigures(reader, 2025)).toMatchObject({ submitted: 0, acceptance: null })
  })

  it('are for staff who read applications', async () => {
    const moderator = contextOf(await createPerson({ staffRoles: ['moderator'] }))
    expect(await refusalOf(supportFigures(moderator, 2026))).toBe('not-found notFound')
    expect(await refusalOf(writeExport(moderator, 2026, 'csv', 'vi'))).toBe('not-found notFound')
  })
})

describe('the export', () => {
  it('says the same as CSV and XLSX, in both languages', async () => {
    const { first, reader } = await threeApplications()
    const csv = await writeExport(reader, 2026, 'csv', 'vi')
    expect([...csv.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(Buffer.from(csv.bytes), { bom: true, columns: true }) as Record<
      string,
      string
    >[]
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      'Số biên nhận': first.number,
      'Tình trạng': 'Được hỗ trợ',
      'Ngày quyết định': '2026-03-09',
      'Kinh phí hỗ trợ (đồng)': '60000000',
    })
    const xlsx = await writeExport(reader, 2026, 'xlsx', 'en')
    const sheet = await readSheet(Buffer.from(xlsx.bytes))
    expect(sheet).toHaveLength(4)
    expect(sheet[0]?.[0]).toBe('Receipt number')
    expect(sheet[1]?.slice(-3)).toEqual([100_000_000, 60_000_000, 0])
    expect(sheet[2]?.[9]).toContain('outside the scope')
  })
})
