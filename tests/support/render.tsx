import '@testing-library/jest-dom/vitest'
import { cleanup, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { type ActionFunction, createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, vi as mock } from 'vitest'
import en from '#app/locales/en'
import { IntlFrame } from '#app/locales/intl-frame'
import { localeOf } from '#app/locales/locale'
import type { Messages } from '#app/locales/messages'
import vi from '#app/locales/vi'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

interface RenderOptions {
  /** Address of the page; its language is the page's. */
  at?: string
  action?: ActionFunction
}

function framed(element: ReactElement, { at = '/', action = () => null }: RenderOptions) {
  const locale = localeOf(at)
  const messages: Messages = locale === 'en' ? en : vi
  const router = createMemoryRouter([{ path: '*', element, action }], {
    initialEntries: [at],
    // As Remix has it: methods in capitals.
    future: { v7_normalizeFormMethod: true },
  })
  const page = (
    <IntlFrame locale={locale} messages={messages}>
      <RouterProvider router={router} future={{ v7_startTransition: true }} />
    </IntlFrame>
  )
  return { page, router }
}

/** Shows an element as a page of the site, in the language of its address. */
export function renderAt(element: ReactElement, options: RenderOptions = {}) {
  const { page, router } = framed(element, options)
  return { ...render(page), router }
}

/** The element as the server sends it, which is what readers without scripts keep. */
export function renderWithoutScripts(element: ReactElement, options: RenderOptions = {}) {
  const holder = document.createElement('div')
  // jsdom's document makes libraries choose the browser's effects, which React warns of on a server.
  const quiet = mock.spyOn(console, 'error').mockImplementation(() => {})
  holder.innerHTML = renderToString(framed(element, options).page)
  quiet.mockRestore()
  document.body.replaceChildren(holder)
  return holder
}
