import { useTranslations } from 'use-intl'
import { type Reply, resultOf } from '#app/routes/deal-parts/reply-notice'

/** Position and consent of whoever accepts for an organisation; the browser asks for both before it sends. */
export function WordFields({ reply }: { reply: Reply }) {
  const t = useTranslations('disclosure.accept')
  const result = resultOf(reply)
  const sent = result?.initialValue?.position
  const errors = [...(result?.error?.position ?? []), ...(result?.error?.agree ?? [])]
  return (
    <>
      {errors.length > 0 ? (
        <div id="word-error" role="alert" className="field-error">
          {errors.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      ) : null}
      <div className="field w-full">
        <label htmlFor="position" className="field-label">
          {t('position')}
        </label>
        <p id="position-hint" className="field-hint">
          {t('positionHint')}
        </p>
        <input
          id="position"
          name="position"
          className="input"
          autoComplete="organization-title"
          aria-describedby="position-hint"
          defaultValue={typeof sent === 'string' ? sent : ''}
          minLength={2}
          maxLength={120}
          required
        />
      </div>
      <div className="choice">
        <input
          id="agree"
          type="checkbox"
          name="agree"
          value="yes"
          className="checkbox checkbox-primary"
          required
        />
        <label htmlFor="agree">{t('agree')}</label>
      </div>
    </>
  )
}
