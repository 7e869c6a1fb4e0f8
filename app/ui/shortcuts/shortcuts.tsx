import { useEffect, useState } from 'react'
import { useHydrated } from '../use-hydrated'
import { pressShortcut } from './press-shortcut'

const KEPT = 'shortcuts'

interface ShortcutsProps {
  title: string
  lead: string
  /** Words beside the box that turns them on and off. */
  onLabel: string
  /** Keys as they are shown, with what they do. */
  keys: { key: string; label: string }[]
  /** Selector of the links among which j and k move. */
  list?: string
}

/**
 * The shortcuts of a page and a list of them. Single letters can be turned off, as readers who speak to their
 * computer need (WCAG 2.1.4); the choice is kept in the browser.
 */
export function Shortcuts({ title, lead, onLabel, keys, list }: ShortcutsProps) {
  const hydrated = useHydrated()
  const [on, setOn] = useState(true)

  useEffect(() => setOn(localStorage.getItem(KEPT) !== 'off'), [])

  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (pressShortcut(event, list ? { list } : {})) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, list])

  if (!hydrated) return null
  return (
    <details className="no-print" data-shortcuts={on ? 'on' : 'off'}>
      <summary aria-keyshortcuts="?">{title}</summary>
      <div className="panel-flow mt-3">
        <p className="muted">{lead}</p>
        <dl className="facts">
          {keys.map(({ key, label }) => (
            <div key={key}>
              <dt>
                <kbd className="rounded border border-base-300 bg-base-200 px-2 py-0.5 font-mono text-sm">
                  {key}
                </kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input
            type="checkbox"
            className="checkbox checkbox-primary"
            checked={on}
            onChange={({ currentTarget: { checked } }) => {
              localStorage.setItem(KEPT, checked ? 'on' : 'off')
              setOn(checked)
            }}
          />
          <span>{onLabel}</span>
        </label>
      </div>
    </details>
  )
}
