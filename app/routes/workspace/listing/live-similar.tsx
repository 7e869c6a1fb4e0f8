import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { ListingKind } from '#app/domain/listings/listing'
import { paths } from '#app/routes/paths'
import { useLocalePath } from '#app/ui/use-locale-path'
import type { SimilarEntry } from './similar-entry'
import { SimilarList } from './similar-list'

const PAUSE_MS = 400
const SHORTEST = 8

interface LiveSimilarProps {
  kind: ListingKind
  /** Id of the field in which the title is typed. */
  fieldId: string
}

/** Published entries like the title that is being typed; without scripts the next page shows them. */
export function LiveSimilar({ kind, fieldId }: LiveSimilarProps) {
  const t = useTranslations('listings.similar')
  const inLanguage = useLocalePath()
  const { load, data } = useFetcher<{ similar: SimilarEntry[] }>()
  const base = inLanguage(paths.workspace.similar)
  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLInputElement)) return
    let timer: number | undefined
    const look = () => {
      window.clearTimeout(timer)
      const title = field.value.trim()
      if (title.length < SHORTEST) return
      timer = window.setTimeout(() => {
        load(`${base}?${new URLSearchParams({ kind, title })}`)
      }, PAUSE_MS)
    }
    field.addEventListener('input', look)
    return () => {
      window.clearTimeout(timer)
      field.removeEventListener('input', look)
    }
  }, [fieldId, kind, base, load])
  return (
    <div aria-live="polite">
      {data ? (
        data.similar.length > 0 ? (
          <SimilarList entries={data.similar} />
        ) : (
          <p className="muted text-sm">{t('none')}</p>
        )
      ) : null}
    </div>
  )
}
