import { describe, expect, it } from 'vitest'
import { fileHeaders } from '#app/routes/system/file-headers'

const file = { key: 'ab/abcdef', name: 'a.png', mediaType: 'image/png', size: 12, open: true }

describe('the headers of an uploaded file', () => {
  it('let no browser run it as a page of the exchange', () => {
    expect(fileHeaders({ ...file, name: 'trang.html', mediaType: 'text/html' })).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Disposition': expect.stringMatching(/^attachment;/),
    })
  })

  it('carry any name without breaking out of the header', () => {
    const name = 'Bản vẽ "máy"\r\nSet-Cookie: a=1%.pdf'
    const disposition = fileHeaders({ ...file, name })['Content-Disposition']
    expect(disposition).not.toMatch(/[\r\n]/)
    expect(disposition.match(/"/g)).toHaveLength(2)
    const encoded = /filename\*=UTF-8''(.*)$/.exec(disposition)?.[1] ?? ''
    expect(decodeURIComponent(encoded)).toBe(name)
    expect(() => new Headers({ 'Content-Disposition': disposition })).not.toThrow()
  })

  it('name a file that has only foreign signs', () => {
    expect(fileHeaders({ ...file, name: '図面' })['Content-Disposition']).toMatch(/filename="file"/)
  })

  it('stand a name that is broken text', () => {
    expect(fileHeaders({ ...file, name: 'a\ud800.png' })['Content-Disposition']).toContain('.png')
  })

  it('let shared caches keep only what everybody may have', () => {
    expect(fileHeaders(file)['Cache-Control']).toMatch(/public/)
    expect(fileHeaders({ ...file, open: false })['Cache-Control']).toBe('private, no-cache')
  })
})
