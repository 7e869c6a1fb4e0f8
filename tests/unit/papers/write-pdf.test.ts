import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { PaperTable, Paragraph } from '#app/domain/papers/paper-blocks'
import { groupsOf, writePdf } from '#app/domain/papers/write-pdf.server'

const line = (text: string): Paragraph => ({
  kind: 'paragraph',
  runs: text ? [{ text, bold: false, italic: false, underline: false, size: 13 }] : [],
  align: 'left',
  ...{ before: 0, after: 6, indent: 0, firstLine: 0, newPage: false, withNext: false },
})

const signatures: PaperTable = {
  kind: 'table',
  bordered: false,
  widths: [200, 200],
  rows: [[[line('ĐẠI DIỆN BÊN A')], [line('ĐẠI DIỆN BÊN B')]]],
}

async function pagesOf(count: number): Promise<string[]> {
  const lines = Array.from({ length: count }, (_, index) => line(`Điều khoản số ${index + 1}.`))
  const bytes = await writePdf([...lines, line(''), signatures], { title: 'x', footer: 'chân' })
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
  return text.map((page) => page.normalize('NFC'))
}

describe('where the parties sign', () => {
  it('is never alone on a page, wherever the page ends', async () => {
    let broken = 0
    for (let count = 24; count <= 38; count++) {
      const pages = await pagesOf(count)
      const signed = pages.find((page) => page.includes('ĐẠI DIỆN BÊN A'))
      expect(signed, `${count} lines`).toMatch(/Điều khoản số \d+/)
      expect(signed).toContain('ĐẠI DIỆN BÊN B')
      if (pages.length > 1) broken += 1
    }
    expect(broken).toBeGreaterThan(0)
  })

  it('goes with the words right before it, not with the letterhead or a table', () => {
    const bordered = { ...signatures, bordered: true }
    expect(groupsOf([signatures, line('a')]).map((group) => group.length)).toEqual([1, 1])
    expect(groupsOf([line('a'), bordered, signatures]).map((group) => group.length)).toEqual([
      1, 1, 1,
    ])
    expect(groupsOf([line('a'), line('b'), line(''), signatures]).map((g) => g.length)).toEqual([
      1, 3,
    ])
    const heading = { ...line('Điều 14'), withNext: true }
    expect(groupsOf([line('a'), heading, line('b'), signatures]).map((g) => g.length)).toEqual([
      1, 3,
    ])
    expect(groupsOf([line('x'.repeat(5_000)), signatures]).map((g) => g.length)).toEqual([1, 1])
  })
})
