import { useTranslations } from 'use-intl'
import type { Finding } from '#app/domain/organisations/evidence'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<Finding['verdict'], Tone> = {
  good: 'success',
  look: 'warning',
  unknown: 'neutral',
}

/** What the entry itself says for or against an organisation. */
export function EvidenceList({ evidence }: { evidence: Finding[] }) {
  const t = useTranslations('backOffice.evidence')
  return (
    <>
      <ul className="flex flex-col gap-2">
        {evidence.map(({ key, verdict }) => (
          <li key={key} className="flex flex-wrap items-center gap-2">
            <StatusTag tone={tones[verdict]}>{t(`verdicts.${verdict}`)}</StatusTag>
            {t(`keys.${key}`)}
          </li>
        ))}
      </ul>
      <p className="muted mt-4">{t('help')}</p>
    </>
  )
}
