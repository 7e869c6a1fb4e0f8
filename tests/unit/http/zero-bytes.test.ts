import { PassThrough, type Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withoutZeroBytes } from '#app/platform/http/zero-bytes.server'

const words = 'Sấy lạnh vải thiều giữ màu và hương. '
const page = createElement(
  'main',
  null,
  Array.from({ length: 300 }, (_, index) => createElement('p', { key: index }, words)),
)

function rendered(through: PassThrough | ReturnType<typeof withoutZeroBytes>): Promise<string> {
  renderToPipeableStream(page).pipe(through as Writable)
  return text(through)
}

describe('what a page is sent as', () => {
  it('has no zero byte and loses no letter', async () => {
    const html = await rendered(withoutZeroBytes())
    expect(html).not.toContain('\0')
    expect(html.replace(/<[^>]+>/g, '')).toBe(words.repeat(300))
  })

  it('would have some without the filter, as long as React has the fault', async () => {
    expect(await rendered(new PassThrough())).toContain('\0')
  })
})
