import { useNavigate } from '@remix-run/react'
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useHydrated } from '../use-hydrated'
import { SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

interface SuggestInputProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  id: string
  /** Path that is asked for suggestions; without it this is a plain field. */
  suggest?: string
}

/** None of the suggestions: Enter sends what was typed. */
const TYPED = -1

/**
 * A search field with suggestions below it: the list combobox of the ARIA Authoring Practices. Without
 * scripts it is a plain search field.
 */
export function SuggestInput({ suggest, ...input }: SuggestInputProps) {
  const t = useTranslations('ui.suggest')
  const locale = useLocale()
  const hydrated = useHydrated()
  const navigate = useNavigate()
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(TYPED)
  const items = useSuggestions(suggest, typed, locale)
  const open = typed !== null && items.length > 0
  const current = open ? items[active] : undefined
  const optionId = (index: number) => `${list}-${index}`

  const close = () => {
    setTyped(null)
    setActive(TYPED)
  }
  const go = (href: string) => {
    close()
    navigate(href)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes a syllable, its keys are its own.
    if (event.nativeEvent.isComposing) return
    const { key, currentTarget } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return setTyped(currentTarget.value)
      const step = key === 'ArrowDown' ? 1 : -1
      const places = items.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (key === 'Escape' && open) {
      event.preventDefault()
      close()
    } else if (key === 'Enter') {
      if (current) event.preventDefault()
      if (current) go(current.href)
      else close()
    }
  }

  if (!suggest || !hydrated) return <input {...input} type="search" autoComplete="off" />
  return (
    <>
      <input
        {...input}
        type="search"
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={current ? optionId(active) : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setActive(TYPED)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open ? (
        <SuggestionList
          id={list}
          label={t('label')}
          items={items}
          active={active}
          optionId={optionId}
          onChoose={go}
        />
      ) : null}
      <span role="status" className="sr-only">
        {open ? t('count', { count: items.length }) : ''}
      </span>
    </>
  )
}
