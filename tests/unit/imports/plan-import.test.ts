import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { recogniseColumns } from '#app/domain/imports/columns'
import { planImport } from '#app/domain/imports/plan-import.server'
import { readRecords, UnreadableFileError } from '#app/domain/imports/read-records.server'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function plan(path: string, kind: 'technology' | 'need' = 'technology') {
  return planImport(await readRecords(path), { kind, fieldCodes: new Set(['4']) })
}

describe('recogniseColumns', () => {
  it('knows usual names in both languages, however they are written', () => {
    const found = recogniseColumns(['Mã số', 'TÊN CÔNG NGHỆ', 'tóm_tắt', 'closeDate'])
    expect(Object.fromEntries(found)).toEqual({
      id: 'Mã số',
      title: 'TÊN CÔNG NGHỆ',
      summary: 'tóm_tắt',
      deadline: 'closeDate',
    })
  })

  it('lets a mapping win', () => {
    const found = recogniseColumns(['title', 'heading'], { heading: 'title' })
    expect(found.get('title')).toBe('heading')
  })
})

describe('an untidy CSV', () => {
  const head = '\ufeffCenter;Status;Case Number;Application SN;Title;Patent Expiration Date\r\n'

  it('is read with its marks, signs and dates', async () => {
    const rows = [
      'NASA Ames;Issued;A-1;08/543,093;A "quoted" title;10 March 2015',
      'NASA Ames;Application;A-2;10/1;Máy sấy;06/16/2024',
      ';;;;;',
    ]
    const { listings, failures } = await plan(await file('a.csv', head + rows.join('\r\n')))
    expect(failures).toEqual([])
    expect(listings.map(({ number }) => number)).toEqual([2, 3])
    const [first, second] = listings.map(({ listing }) => listing)
    expect(first?.texts[0]?.title).toBe('A "quoted" title')
    expect(first?.ip).toMatchObject({ number: '08/543,093', status: 'granted' })
    expect(first?.ip?.expiresOn?.toISOString().slice(0, 10)).toBe('2015-03-10')
    expect(second?.ip?.expiresOn?.toISOString().slice(0, 10)).toBe('2024-06-16')
    expect(second?.owner).toBe('NASA Ames')
  })

  it('names the row and the cell of each fault', async () => {
    const rows = [
      'x;Issued;A-1;1;;',
      'x;Issued;A-2;1;Title;someday',
      'x;Issued;A-3;1;Title;',
      'a;b;A-3;d;e;',
    ]
    const { listings, failures } = await plan(await file('b.csv', head + rows.join('\r\n')))
    expect(listings).toHaveLength(1)
    expect(failures.map(({ number, faults }) => [number, faults[0]?.column])).toEqual([
      [2, 'Title'],
      [3, 'Patent Expiration Date'],
      [5, 'Case Number'],
    ])
  })
})

describe('JSONL', () => {
  it('goes on behind a line that is no JSON', async () => {
    const path = await file('c.jsonl', '{"id":"1","title":"Nhu cầu sấy vải"}\n{oops\n[1]\n')
    const { listings, failures } = await plan(path, 'need')
    expect(listings.map(({ listing }) => listing.sourceId)).toEqual(['1'])
    expect(failures.map(({ number }) => number)).toEqual([2, 3])
  })

  it('loads a row without its link where the link is broken, and says so', async () => {
    const path = await file('f.jsonl', '{"id":"1","title":"A","url":"http:--broken.pdf"}')
    const { listings, leftOut } = await plan(path)
    expect(listings[0]?.listing.sourceUrl).toBeNull()
    expect([...leftOut]).toEqual([['url: not a web address', 1]])
  })

  it('gives a row without an id the same id each time', async () => {
    const path = await file('d.jsonl', '{"title":"Không mã"}\n')
    const [first, second] = [await plan(path), await plan(path)]
    expect(first.listings[0]?.listing.sourceId).toMatch(/^title-[0-9a-f]{16}$/)
    expect(second).toEqual(first)
  })
})

it('reads an XLSX with dates and numbers of its own', async () => {
  const path = join(folder, 'e.xlsx')
  await writeXlsx([
    ['Mã', 'Tên nhu cầu', 'Ngân sách', 'Hạn chót', 'TRL'].map((value) => ({ value })),
    [
      { value: 'N1' },
      { value: 'Xử lý nước thải' },
      { value: 250_000_000 },
      { value: new Date('2027-01-31T00:00:00Z'), format: 'dd/mm/yyyy' },
      { value: 7 },
    ],
  ]).toFile(path)
  const { listings, failures } = await plan(path, 'need')
  expect(failures).toEqual([])
  expect(listings[0]?.listing).toMatchObject({ sourceId: 'N1', amount: 250_000_000n, trl: 7 })
  expect(listings[0]?.listing.deadline?.toISOString().slice(0, 10)).toBe('2027-01-31')
})

it.each(['missing.csv', 'x.docx'])('says that %s cannot be read', async (name) => {
  if (name === 'x.docx') await file(name, 'x')
  await expect(readRecords(join(folder, name))).rejects.toThrow(UnreadableFileError)
})
