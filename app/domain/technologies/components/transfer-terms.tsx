import { useTranslations } from 'use-intl'
import { DescriptionList } from '#app/ui/description-list'
import { InLanguage } from '#app/ui/in-language'
import type { TechnologyView } from '../technology-view'
import { PriceText } from './price-text'

/** On which terms a technology changes hands, in the words of the law's own lists. */
export function TransferTerms({ technology }: { technology: TechnologyView }) {
  const t = useTranslations('catalogue.transfer')
  const price = useTranslations('catalogue.price')
  const { objects, forms, modes, scope, exclusive, sublicence, territory } = technology.transfer
  return (
    <DescriptionList
      items={[
        { term: t('objects'), description: listOf(objects) },
        { term: t('forms'), description: listOf(forms) },
        { term: t('modes'), description: listOf(modes) },
        { term: t('scope'), description: scope },
        {
          term: t('exclusivity'),
          description: scope ? t(exclusive ? 'exclusive' : 'nonExclusive') : null,
        },
        {
          term: t('sublicence'),
          description: scope ? t(sublicence ? 'sublicenceYes' : 'sublicenceNo') : null,
        },
        {
          term: t('territory'),
          description: territory ? <InLanguage words={territory} /> : null,
        },
        { term: price('label'), description: <PriceText price={technology.price} /> },
      ]}
    />
  )
}

function listOf(items: string[]) {
  if (items.length === 0) return null
  return (
    <ul className="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
