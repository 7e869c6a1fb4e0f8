import { useTranslations } from 'use-intl'
import { useHydrated } from '../use-hydrated'

/** Below this share of what is allowed, the count is read out as well as shown. */
const NEAR = 0.15

interface CharacterCountProps {
  length: number
  maximum: number
}

/** How many characters are left, or too many; only the limit for readers without scripts. */
export function CharacterCount({ length, maximum }: CharacterCountProps) {
  const t = useTranslations('ui')
  const hydrated = useHydrated()
  const left = maximum - length
  const words = !hydrated
    ? t('charactersMost', { maximum })
    : left < 0
      ? t('charactersOver', { maximum, over: -left })
      : t('charactersLeft', { maximum, left })
  return (
    <>
      <p className={left < 0 ? 'field-count font-semibold text-error' : 'field-count'}>{words}</p>
      <p role="status" className="sr-only">
        {hydrated && left < maximum * NEAR ? words : ''}
      </p>
    </>
  )
}
