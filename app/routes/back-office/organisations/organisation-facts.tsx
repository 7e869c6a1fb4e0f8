import { useTranslations } from 'use-intl'
import { phoneText } from '#app/domain/accounts/phone'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'

interface OrganisationFactsProps {
  organisation: {
    nameEn: string | null
    taxCode: string | null
    representativeName: string | null
    representativeTitle: string | null
    address: string | null
    website: string | null
    email: string | null
    phone: string | null
    aboutVi: string | null
    certificateNumber: string | null
    certificateOn: Date | null
    source: string | null
    createdAt: Date
    verifiedAt: Date | null
  }
  place: string
}

/** What the organisation says of itself, contact included: staff may see it. */
export function OrganisationFacts({ organisation, place }: OrganisationFactsProps) {
  const t = useTranslations('organisations')
  const staff = useTranslations('backOffice.organisations')
  const { certificateNumber, certificateOn, verifiedAt } = organisation
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ')
  return (
    <DescriptionList
      items={[
        { term: t('form.nameEn'), description: organisation.nameEn },
        { term: t('form.taxCode'), description: organisation.taxCode },
        {
          term: t('form.representative'),
          description: joined(organisation.representativeName, organisation.representativeTitle),
        },
        { term: t('overview.address'), description: joined(organisation.address, place) },
        {
          term: t('form.website'),
          description: organisation.website ? (
            <a href={organisation.website} rel="nofollow noopener">
              {organisation.website}
            </a>
          ) : null,
        },
        { term: t('form.email'), description: organisation.email },
        {
          term: t('form.phone'),
          description: organisation.phone ? phoneText(organisation.phone) : null,
        },
        {
          term: t('form.certificateNumber'),
          description: certificateNumber ? (
            <>
              {certificateNumber} {certificateOn ? <DateTime value={certificateOn} /> : null}
            </>
          ) : null,
        },
        { term: t('form.about'), description: organisation.aboutVi },
        { term: staff('source'), description: organisation.source },
        { term: staff('created'), description: <DateTime value={organisation.createdAt} time /> },
        {
          term: staff('verified'),
          description: verifiedAt ? <DateTime value={verifiedAt} time /> : null,
        },
      ]}
    />
  )
}
