import { useTranslations } from 'use-intl'

type Part = 'kinds' | 'acts'

/** Words of the record for names that only the run knows; a name without words comes back as it is. */
export function useRecordWords(): (part: Part, name: string) => string {
  const t = useTranslations('record')
  const loose = t as unknown as { (key: string): string; has(key: string): boolean }
  return (part, name) => {
    const key = `${part}.${name}`
    return loose.has(key) ? loose(key) : name
  }
}
