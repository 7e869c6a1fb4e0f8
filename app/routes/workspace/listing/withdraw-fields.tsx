import { useTranslations } from 'use-intl'

/** Why an entry is withdrawn; the first reason of the list is chosen until another is. */
export function WithdrawFields({ reasons }: { reasons: { code: string; label: string }[] }) {
  const t = useTranslations('listings')
  return (
    <>
      <div className="field">
        <label htmlFor="withdraw-reason" className="field-label">
          {t('withdrawReason')}
        </label>
        <select id="withdraw-reason" name="reason" required className="select">
          {reasons.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="withdraw-words" className="field-label">
          {t('words')}
        </label>
        <textarea id="withdraw-words" name="words" rows={2} maxLength={1000} className="textarea" />
      </div>
    </>
  )
}
