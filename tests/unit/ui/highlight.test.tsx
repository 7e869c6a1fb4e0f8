// @vitest-environment jsdom
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Highlight } from '#app/ui/highlight'

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const show = (html: string) => render(<Highlight html={html} />).container

describe('search hits', () => {
  it('are marked, and the rest stays text', () => {
    const shown = show('Quy trình <mark>sấy lạnh</mark> vải &amp; nhãn')
    expect(shown).toHaveProperty('innerHTML', 'Quy trình <mark>sấy lạnh</mark> vải &amp; nhãn')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<mark onclick="alert(1)">x</mark>',
    '&lt;script&gt;',
    '&amp;lt;b&amp;gt;',
    '<MARK>x</MARK>',
  ])('make no element of %s', (html) => {
    expect(show(html).querySelector('*')).toBeNull()
  })

  it('survive marks that do not match', () => {
    expect(show('<mark>a<mark>b</mark>c</mark>d').textContent).toBe('abcd')
    expect(show('a</mark>b').querySelector('mark')).toBeNull()
  })

  it('show exactly the text that was escaped, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (pieces) => {
        const html = pieces
          .map((piece, index) => (index % 2 ? `<mark>${escaped(piece)}</mark>` : escaped(piece)))
          .join('')
        const shown = show(html)
        expect(shown.textContent).toBe(pieces.join(''))
        expect(shown.querySelectorAll(':not(mark)')).toHaveLength(0)
        shown.remove()
      }),
      { numRuns: 60 },
    )
  })
})
