import { useFormatter, useTranslations } from 'use-intl'
import { InLanguage } from '#app/ui/in-language'
import type { TargetView } from '../need-view'

/** What a solution has to reach, in figures. */
export function TargetList({ targets }: { targets: TargetView[] }) {
  const t = useTranslations('catalogue.target')
  const format = useFormatter()
  return (
    <ul className="advantage-list">
      {targets.map(({ id, metric, comparison, value, unit }) => (
        <li key={id}>
          <p className="font-semibold">
            <InLanguage words={metric} />
          </p>
          <p className="advantage-figures">
            <strong>
              {t(comparison, { value: format.number(value, { maximumFractionDigits: 6 }), unit })}
            </strong>
          </p>
        </li>
      ))}
    </ul>
  )
}
