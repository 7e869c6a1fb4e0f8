import { useTranslations } from 'use-intl'
import { factNames } from '#app/domain/programmes/firm-facts'
import { knownValues } from '#app/domain/programmes/programme-schemas'
import { DescriptionList } from '#app/ui/description-list'

/** The codes that a condition on each fact may name. */
export function KnownValues() {
  const t = useTranslations('programmes.staff.conditions')
  return (
    <details className="card-panel">
      <summary className="cursor-pointer font-semibold">{t('known')}</summary>
      <div className="mt-4">
        <DescriptionList
          items={factNames.map((fact) => ({
            term: t(`facts.${fact}`),
            description: <code>{knownValues[fact]?.join(', ') ?? t('anyCode')}</code>,
          }))}
        />
      </div>
    </details>
  )
}
