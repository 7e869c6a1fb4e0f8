const typing =
  'textarea, select, input:not([type="checkbox"]):not([type="radio"]), [contenteditable]'

/** Moves the focus among the links of a list; the first press takes the first one. */
function moveIn(list: string, step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(list)]
  const active = document.activeElement
  const at = links.findIndex((link) => link === active || link.closest('tr')?.contains(active))
  const target = links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]
  target?.focus()
}

/** Ticks or unticks the box in the row that has the focus. */
function tickRow(): void {
  const row = document.activeElement?.closest('tr')
  row?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
}

export interface ShortcutPlaces {
  /** Selector of the links among which j and k move; without one they press what carries the key. */
  list?: string
}

/**
 * Does what a key stands for: presses the link, button or box that names it in `aria-keyshortcuts`, or goes to
 * the first control inside what names it in `data-shortcut`, and presses that where `data-press` says so. Keys with a modifier and keys typed into a field are left alone.
 * @returns true where the key stood for something
 */
export function pressShortcut(event: KeyboardEvent, { list }: ShortcutPlaces): boolean {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  if (target instanceof Element && target.closest(typing)) return false
  if (list && (key === 'j' || key === 'k')) {
    moveIn(list, key === 'j' ? 1 : -1)
    return true
  }
  if (list && key === 'x') {
    tickRow()
    return true
  }
  const named = CSS.escape(key)
  const own = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${named}"]`)
  const around = document.querySelector<HTMLElement>(`[data-shortcut="${named}"]`)
  const place = own ?? around?.querySelector<HTMLElement>('a, button, summary, input')
  if (!place) return false
  place.focus()
  if (own?.matches('a, button, summary, input') || around?.dataset.press) place.click()
  return true
}
