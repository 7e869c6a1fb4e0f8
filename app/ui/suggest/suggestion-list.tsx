import type { SuggestionItem } from './use-suggestions'

interface SuggestionListProps {
  id: string
  label: string
  items: readonly SuggestionItem[]
  /** Index of the suggestion that Enter takes. */
  active: number
  optionId: (index: number) => string
  onChoose: (href: string) => void
}

/** The suggestions below a search field; the field keeps the focus and points to the active one. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, label, items, active, optionId, onChoose } = props
  return (
    <div id={id} role="listbox" aria-label={label} className="suggestions">
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
        <div
          key={item.href}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          className="suggestion"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item.href)}
        >
          <span lang={item.lang} className="suggestion-label">
            {item.label}
          </span>
          <span className="suggestion-note">{item.note}</span>
        </div>
      ))}
    </div>
  )
}
