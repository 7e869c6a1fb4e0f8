import { useTranslations } from 'use-intl'

interface ProgrammeFacts {
  involvesIp: boolean | null
  ipTypes: string[]
  origin: string | null
  transferor: string | null
  exportKeySector: boolean | null
}

/** Gives the facts that the national programme counts, as a list of facts shows them. */
export function useProgrammeItems(facts: ProgrammeFacts) {
  const t = useTranslations('contract')
  const none = t('nothing')
  const answer = (value: boolean | null) => (value === null ? none : t(value ? 'yes' : 'no'))
  return [
    {
      term: t('fields.involvesIp'),
      description: [answer(facts.involvesIp), facts.ipTypes.join(', ')].filter(Boolean).join(': '),
    },
    { term: t('fields.originCountry'), description: facts.origin ?? none },
    { term: t('fields.transferorTypeCode'), description: facts.transferor ?? none },
    { term: t('fields.exportKeySector'), description: answer(facts.exportKeySector) },
  ]
}
