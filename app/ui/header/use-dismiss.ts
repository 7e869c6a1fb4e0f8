import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Closes an open `details` menu on Escape, on a click elsewhere and when the page changes. */
export function useDismiss<Menu extends HTMLDetailsElement>() {
  const menu = useRef<Menu>(null)
  const { key } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new location is what closes the menu
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [key])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    function onPointerDown(event: PointerEvent) {
      const inside = event.target instanceof Node && menu.current?.contains(event.target)
      if (menu.current && !inside) menu.current.open = false
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [])

  return menu
}
