import { TrendingDown, TrendingUp } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { Icon } from '#app/ui/icon'
import { InLanguage } from '#app/ui/in-language'
import { relativeChange } from '../relative-change'
import type { AdvantageView } from '../technology-view'

/** What a technology does better, in figures: the value, what it was before, and the proof. */
export function AdvantageList({ advantages }: { advantages: AdvantageView[] }) {
  return (
    <ul className="advantage-list">
      {advantages.map((advantage) => (
        <li key={advantage.id}>
          <Advantage advantage={advantage} />
        </li>
      ))}
    </ul>
  )
}

function Advantage({ advantage }: { advantage: AdvantageView }) {
  const t = useTranslations('catalogue.advantage')
  const format = useFormatter()
  const { metric, comparedWith, baseline, value, unit, proof } = advantage
  const withUnit = (amount: number) =>
    `${format.number(amount, { maximumFractionDigits: 6 })}\u00a0${unit}`
  const share = relativeChange(baseline, value)
  return (
    <>
      <p className="font-semibold">
        <InLanguage words={metric} />
      </p>
      <p className="advantage-figures">
        <strong>{withUnit(value)}</strong>
        <span>{t('insteadOf', { baseline: withUnit(baseline) })}</span>
        {share === null ? null : (
          <span className="advantage-change">
            <Icon of={share > 0 ? TrendingUp : TrendingDown} />
            {t(share > 0 ? 'more' : 'less', { share: Math.abs(share) })}
          </span>
        )}
      </p>
      <p className="muted text-sm">
        {t.rich('comparedWith', {
          what: comparedWith.text,
          words: (text) => <InLanguage words={{ text, lang: comparedWith.lang }} />,
        })}
        {proof ? (
          <>
            {' · '}
            {t.rich('proof', {
              proof: proof.text,
              words: (text) => <InLanguage words={{ text, lang: proof.lang }} />,
            })}
          </>
        ) : null}
      </p>
    </>
  )
}
