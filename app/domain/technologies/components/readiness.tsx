import { BadgeCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { Icon } from '#app/ui/icon'
import { InLanguage } from '#app/ui/in-language'
import { LevelMeter } from '#app/ui/level-meter'
import type { TechnologyView } from '../technology-view'

interface ReadinessProps {
  trl: number | null
  readiness: TechnologyView['readiness']
}

/** How ready a technology is: what its owner claims, with evidence, and what staff have verified. */
export function Readiness({ trl, readiness }: ReadinessProps) {
  const t = useTranslations('catalogue.readiness')
  const words = useTranslations('catalogue')
  const { label, evidence, evidenceDate, verified } = readiness
  if (trl === null) return null
  return (
    <div className="flex flex-col gap-1.5">
      <LevelMeter label={words('trlOf', { level: trl })} value={trl} max={9} />
      {label ? <p>{label}</p> : null}
      {verified === null ? (
        <p className="muted text-sm">
          {t('claimed', { level: trl })}. {t('unverified')}.
        </p>
      ) : (
        <p className="readiness-verified">
          <Icon of={BadgeCheck} />
          {t('verified', { level: verified })}
        </p>
      )}
      {evidence ? (
        <p className="muted text-sm">
          {t('evidence')}: <InLanguage words={evidence} />
          {evidenceDate ? (
            <>
              {' ('}
              <DateTime value={evidenceDate} />)
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
