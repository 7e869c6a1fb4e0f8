import { useTranslations } from 'use-intl'

/** A field that no person sees or reaches: what fills it in is a machine. */
export function TrapField() {
  const t = useTranslations('questions')
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {t('leaveEmpty')}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
