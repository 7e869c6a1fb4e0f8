import { useTranslations } from 'use-intl'

interface GuidedHintProps {
  /** What the field is for; left out where the label says it. */
  children?: string
  good?: string
  bad?: string
}

/** A hint with an example to follow and one to avoid; goes into the `hint` of a field. */
export function GuidedHint({ children, good, bad }: GuidedHintProps) {
  const t = useTranslations('ui')
  return (
    <>
      {children}
      {good ? <span className="block">{t('goodExample', { example: good })}</span> : null}
      {bad ? <span className="block">{t('badExample', { example: bad })}</span> : null}
    </>
  )
}
