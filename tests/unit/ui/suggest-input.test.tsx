// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SuggestInput } from '#app/ui/suggest/suggest-input'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

const items = [
  { href: '/technologies/may-say', label: 'Máy sấy', lang: 'vi', note: 'Công nghệ' },
  { href: '/search?field=drying', label: 'Sấy', lang: 'vi', note: 'Lĩnh vực' },
]

const field = (
  <form>
    <label htmlFor="box">Từ</label>
    <SuggestInput id="box" name="q" suggest="/api/v1/suggest" />
  </form>
)

interface Asked {
  url: string
  signal: AbortSignal
  answer: (body: object, status?: number) => Promise<void>
}
let asked: Asked[]

// The other end of the wire: each question waits until the test answers it.
beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('off', 'AbortError')))
      const answer = async (body: object, status = 200) =>
        act(async () => resolve(Response.json(body, { status })))
      asked.push({ url, signal, answer })
    })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const box = () => screen.getByRole('combobox')
const options = () => screen.queryAllByRole('option')

async function type(value: string, pause = 200) {
  fireEvent.input(box(), { target: { value } })
  await act(() => vi.advanceTimersByTimeAsync(pause))
}

async function openList() {
  const page = renderAt(field, { at: '/' })
  await type('sa')
  await asked.at(-1)?.answer({ suggestions: items })
  return page
}

describe('a search field with suggestions', () => {
  it('is a plain search field without scripts', () => {
    const holder = renderWithoutScripts(field)
    const input = holder.querySelector('input')
    expect(input).toHaveAttribute('type', 'search')
    expect(input).toHaveAttribute('name', 'q')
    expect(input).not.toHaveAttribute('role')
  })

  it('asks once after a pause, in the language of the page, and calls off what is overtaken', async () => {
    renderAt(field, { at: '/en/search' })
    await type('s', 50)
    await type('sa', 50)
    await type('say')
    expect(asked.map(({ url }) => url)).toEqual(['/api/v1/suggest?q=say&lang=en'])
    await type('say l')
    expect(asked[0]?.signal.aborted).toBe(true)
    await asked[1]?.answer({ suggestions: items })
    expect(options()).toHaveLength(2)
  })

  it('shows its list as a combobox does, and goes through it by the arrow keys', async () => {
    await openList()
    expect(box()).toHaveAttribute('aria-expanded', 'true')
    expect(box()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id)
    expect(screen.getByRole('status')).toHaveTextContent('2 gợi ý')
    const active = () => box().getAttribute('aria-activedescendant')
    expect(active()).toBeNull()
    const [first, second] = options()
    for (const [key, expected] of [
      ['ArrowDown', first?.id],
      ['ArrowDown', second?.id],
      ['ArrowDown', undefined],
      ['ArrowUp', second?.id],
    ] as const) {
      fireEvent.keyDown(box(), { key })
      expect(active() ?? undefined).toBe(expected)
    }
    expect(second).toHaveAttribute('aria-selected', 'true')
    expect(first).toHaveAttribute('aria-selected', 'false')
  })

  it('goes to the chosen suggestion by Enter or by a click', async () => {
    const { router } = await openList()
    fireEvent.keyDown(box(), { key: 'ArrowDown' })
    await act(async () => fireEvent.keyDown(box(), { key: 'Enter' }))
    expect(router.state.location.pathname).toBe('/technologies/may-say')
    expect(options()).toHaveLength(0)
    await type('say')
    await asked.at(-1)?.answer({ suggestions: items })
    await act(async () => fireEvent.click(options()[1] as Element))
    expect(router.state.location.search).toBe('?field=drying')
  })

  it('sends what was typed where nothing is chosen', async () => {
    await openList()
    expect(fireEvent.keyDown(box(), { key: 'Enter' })).toBe(true)
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes on Escape and outside, keeping the words', async () => {
    await openList()
    fireEvent.keyDown(box(), { key: 'Escape' })
    expect(options()).toHaveLength(0)
    expect(box()).toHaveValue('sa')
    await type('say')
    await asked.at(-1)?.answer({ suggestions: items })
    expect(options()).toHaveLength(2)
    fireEvent.blur(box())
    expect(options()).toHaveLength(0)
  })

  it('leaves keys to an input method that composes', async () => {
    await openList()
    fireEvent.keyDown(box(), { key: 'ArrowDown', isComposing: true })
    expect(box()).not.toHaveAttribute('aria-activedescendant')
  })

  it('shows nothing where the server has none or fails', async () => {
    await openList()
    await type('sax')
    await asked.at(-1)?.answer({ title: 'Internal error' }, 500)
    expect(options()).toHaveLength(0)
    expect(screen.getByRole('status')).toHaveTextContent('')
  })
})
