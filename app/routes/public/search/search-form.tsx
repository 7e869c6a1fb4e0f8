import { Form } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { longestWords } from '#app/domain/search/search-schemas'
import { paths } from '#app/routes/paths'
import { Icon } from '#app/ui/icon'
import { SuggestInput } from '#app/ui/suggest/suggest-input'

interface SearchFormProps {
  words: string
  /** Query parameters that stay. */
  keep: Record<string, string | null>
}

/** The words of a search. New words start without the old conditions. */
export function SearchForm({ words, keep }: SearchFormProps) {
  const t = useTranslations('search')
  return (
    <Form
      method="get"
      role="search"
      aria-label={t('words')}
      className="search-box search-box-large"
    >
      {Object.entries(keep).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <label htmlFor="search-words" className="sr-only">
        {t('words')}
      </label>
      <SuggestInput
        key={words}
        suggest={paths.suggest}
        id="search-words"
        name="q"
        defaultValue={words}
        placeholder={t('placeholder')}
        maxLength={longestWords}
      />
      <button type="submit">
        <Icon of={Search} className="size-5" />
        <span className="max-sm:sr-only">{t('submit')}</span>
      </button>
    </Form>
  )
}
