import { useTranslations } from 'use-intl'

type Part = 'schemes' | 'columns' | 'certainties' | 'levels' | 'derivations' | 'effects'

/** Words of lists for names that only the run knows; a name without words comes back as it is. */
export function useListWords(): (part: Part, name: string) => string {
  const t = useTranslations('referenceData')
  const loose = t as unknown as { (key: string): string; has(key: string): boolean }
  return (part, name) => {
    const key = `${part}.${name}`
    return loose.has(key) ? loose(key) : name
  }
}
