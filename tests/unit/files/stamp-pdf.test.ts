import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { isUnstampable, stampPdf } from '#app/platform/files/stamp-pdf.server'

const stamp = {
  line: 'Tải bởi Nguyễn Thị Hường Ước · Hợp tác xã Lục Ngạn · 27/11/2026, 09:15:03',
  mark: 'Nguyễn Thị Hường Ước · Hợp tác xã Lục Ngạn',
}

async function drawing(build?: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const size of [
    [595, 842],
    [842, 595],
    [300, 300],
  ] as [number, number][]) {
    document.addPage(size).drawText(`drawing ${size.join()}`, { x: 40, y: 150, size: 14, font })
  }
  build?.(document)
  return document.save()
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await stampPdf(bytes, stamp)
    return 'stamped'
  } catch (error) {
    return isUnstampable(error) ? 'refused' : String(error)
  }
}

describe('a stamped PDF', () => {
  it('has the words on every page, tone marks and all, and keeps what was there', async () => {
    const pages = await pagesOf(await stampPdf(await drawing(), stamp))
    expect(pages).toHaveLength(3)
    for (const page of pages) {
      expect(page).toMatch(/drawing \d+,\d+/)
      expect(page.normalize('NFC')).toContain('Nguyễn Thị Hường Ước')
      expect(page).toContain('09:15:03')
    }
  })

  it('has every letter in each of several files that are stamped at once', async () => {
    const files = await Promise.all([drawing(), drawing(), drawing()])
    const stamped = await Promise.all(files.map((file) => stampPdf(file, stamp)))
    for (const page of (await Promise.all(stamped.map(pagesOf))).flat()) {
      expect(page.normalize('NFC')).toContain('Hợp tác xã Lục Ngạn')
    }
  })

  it('has them upright where pages are turned', async () => {
    const turned = await drawing((document) => {
      for (const [index, page] of document.getPages().entries()) {
        page.setRotation(degrees((index + 1) * 90))
      }
    })
    const proxy = await getDocumentProxy((await stampPdf(turned, stamp)).slice())
    for (const number of [1, 2, 3]) {
      const page = await proxy.getPage(number)
      const { items } = await page.getTextContent()
      const viewport = page.getViewport({ scale: 1 })
      const foot = items.find((item) => 'str' in item && item.str.includes('09:15:03'))
      if (!foot || !('transform' in foot)) throw new Error('no stamp')
      const [a, b, c, d, e, f] = viewport.transform as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      const [ta, tb, , , te, tf] = foot.transform as number[]
      // Upright on the screen: the baseline runs to the right, near the lower edge.
      expect(a * (ta ?? 0) + c * (tb ?? 0)).toBeGreaterThan(0)
      expect(Math.abs(b * (ta ?? 0) + d * (tb ?? 0))).toBeLessThan(0.01)
      const shownY = b * (te ?? 0) + d * (tf ?? 0) + f
      expect(shownY).toBeGreaterThan(viewport.height * 0.9)
      expect(shownY).toBeLessThan(viewport.height)
      expect(a * (te ?? 0) + c * (tf ?? 0) + e).toBeGreaterThanOrEqual(0)
    }
  })

  it('runs no script', async () => {
    const scripted = await drawing((document) => {
      document.addJavaScript('greeting', 'app.alert("xin chào")')
      const action = document.context.obj({
        S: PDFName.of('JavaScript'),
        JS: PDFString.of('app.alert("mở")'),
      })
      document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
      document.getPage(0).node.set(PDFName.of('AA'), document.context.obj({ O: action }))
    })
    const plain = (bytes: Uint8Array) =>
      PDFDocument.load(bytes).then((pdf) => pdf.save({ useObjectStreams: false }))
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
    expect(text(await plain(scripted))).toMatch(/\/JavaScript/)
    const clean = text(await plain(await stampPdf(scripted, stamp)))
    expect(clean).not.toMatch(/\/JavaScript|\/OpenAction|\/AA|\/JS\b|app\.alert/)
    expect(await pagesOf(await stampPdf(scripted, stamp))).toHaveLength(3)
  })

  it('takes names of any script and length', async () => {
    for (const name of ['図面 🚀 ‮abc', 'Ă'.repeat(3_000), '<b>&"\'</b>', ' ']) {
      const pages = await pagesOf(await stampPdf(await drawing(), { line: name, mark: name }))
      expect(pages).toHaveLength(3)
    }
  })
})

describe('a PDF that cannot be stamped', () => {
  // RC4, 40 bits, with an empty user password: viewers open it unasked, and it may still not be changed.
  const encrypted = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[(a)(b)]>>\n%%EOF',
    'latin1',
  )

  it.each([
    ['encrypted', encrypted],
    ['no PDF at all', Buffer.from('%PDF-1.7\nxin chào\n%%EOF')],
    ['cut off', Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog')],
    ['empty', Buffer.alloc(0)],
    [
      'without a page',
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      ),
    ],
  ])('is refused: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('refused')
  })

  it('is refused where a page has no sensible size', async () => {
    const huge = await drawing((document) => {
      document.addPage([100_000, 2])
    })
    expect(await refusal(huge)).toBe('refused')
  })
})
