import { describe, expect, it } from 'vitest'
import { fileHeaders, safeFileName } from '#app/platform/files/file-types'

describe('safeFileName', () => {
  it.each([
    ['Quy trình sấy vải.pdf', 'Quy trình sấy vải.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\an\\tài liệu.PDF', 'tài liệu.pdf'],
    ['bảng giá.exe', 'bảng giá.exe.pdf'],
    ['anh\u202efdp.pdf', 'anhfdp.pdf'],
    ['a\u0000b\n.pdf', 'ab.pdf'],
    ['<script>.pdf', 'script.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'file.pdf'],
  ])('turns %j into %j', (name, expected) => {
    expect(safeFileName(name, ['pdf'])).toBe(expected)
  })

  it('keeps one form of the same Vietnamese name and a bearable length', () => {
    expect(safeFileName('Vải thiều.pdf'.normalize('NFD'), ['pdf'])).toBe('Vải thiều.pdf')
    expect([...safeFileName(`${'ế'.repeat(500)}.pdf`, ['pdf'])]).toHaveLength(124)
  })
})

describe('fileHeaders', () => {
  const pdf = { name: "Quy trình 'sấy' (1).pdf", mediaType: 'application/pdf', size: 10 }

  it('sends documents as downloads with their Vietnamese name', () => {
    const headers = fileHeaders(pdf)
    expect(headers['Content-Disposition']).toBe(
      `attachment; filename="Quy trinh 'say' (1).pdf"; filename*=UTF-8''Quy%20tr%C3%ACnh%20%27s%E1%BA%A5y%27%20%281%29.pdf`,
    )
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
  })

  it('shows pictures in place and nothing else', () => {
    const disposition = (mediaType: string) =>
      fileHeaders({ ...pdf, mediaType })['Content-Disposition'].split(';')[0]
    expect(disposition('image/webp')).toBe('inline')
    expect(disposition('image/svg+xml')).toBe('attachment')
    expect(disposition('text/html')).toBe('attachment')
  })
})
