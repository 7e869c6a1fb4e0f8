import { useTranslations } from 'use-intl'
import { DescriptionList } from '#app/ui/description-list'
import type { TechnologyView } from '../technology-view'

const WHOLE = 10_000

/** Who owns a technology and by what right it is offered. */
export function Ownership({ technology }: { technology: TechnologyView }) {
  const t = useTranslations('catalogue.ownership')
  const { owners, mandate, stateFunded, taskCode } = technology
  const names = owners.map(({ id, name, shareBasisPoints }) => (
    <li key={id}>
      {shareBasisPoints === WHOLE ? name : t('share', { name, share: shareBasisPoints / WHOLE })}
    </li>
  ))
  return (
    <DescriptionList
      items={[
        {
          term: t('owners'),
          description: names.length > 0 ? <ul className="plain-list">{names}</ul> : null,
        },
        { term: t('mandate'), description: mandate ? t(mandate) : null },
        { term: t('taskCode'), description: taskCode },
        { term: t('stateFunded'), description: stateFunded ? t('yes') : null },
      ]}
    />
  )
}
