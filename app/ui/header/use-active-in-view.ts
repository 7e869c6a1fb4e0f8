import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Scrolls a row of links sideways until the link of the page that is shown can be seen. */
export function useActiveInView<Row extends HTMLElement>() {
  const row = useRef<Row>(null)
  const { pathname } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what moves the row
  useEffect(() => {
    const box = row.current
    const active = box?.querySelector<HTMLElement>('[aria-current="page"]')
    if (!box || !active) return
    const middle = active.offsetLeft - box.offsetLeft + active.offsetWidth / 2
    box.scrollLeft = middle - box.clientWidth / 2
  }, [pathname])

  return row
}
