import { Form, useSearchParams } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../icon'
import { SuggestInput } from '../suggest/suggest-input'
import { useLocalePath } from '../use-locale-path'

interface SearchBoxProps {
  /** Path of the search page without a language. */
  action: string
  /** What the box is called; the same words stand in it while it is empty. */
  label?: string
  size?: 'normal' | 'large'
  id?: string
  /** Path that is asked for suggestions while one types; none without it. */
  suggest?: string
}

/** A box that leads to the search page with what was typed. */
export function SearchBox(props: SearchBoxProps) {
  const { action, label, size = 'normal', id = 'site-search', suggest } = props
  const t = useTranslations('ui')
  const inLanguage = useLocalePath()
  const [params] = useSearchParams()
  const words = label ?? t('searchLabel')
  const query = params.get('q') ?? ''
  return (
    <Form
      method="get"
      action={inLanguage(action)}
      role="search"
      aria-label={words}
      className={size === 'large' ? 'search-box search-box-large' : 'search-box'}
    >
      <label htmlFor={id} className="sr-only">
        {words}
      </label>
      <SuggestInput
        key={query}
        suggest={suggest}
        id={id}
        name="q"
        defaultValue={query}
        placeholder={words}
        maxLength={200}
      />
      <button type="submit">
        <Icon of={Search} className="size-5" />
        <span className={size === 'large' ? 'max-sm:sr-only' : 'sr-only'}>{t('search')}</span>
      </button>
    </Form>
  )
}
