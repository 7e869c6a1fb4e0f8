import { useTranslations } from 'use-intl'
import type { Words } from '#app/domain/listings/words'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { Prose } from '#app/ui/prose'

interface AboutCardProps {
  organisation: {
    about: Words
    representativeName: string | null
    representativeTitle: string | null
    address: string | null
    website: string | null
  }
  place: string
}

/** What an organisation says of itself; contact by telephone and mail stays out of it. */
export function AboutCard({ organisation, place }: AboutCardProps) {
  const t = useTranslations('organisations')
  const { about, address, website } = organisation
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ')
  return (
    <Card title={t('form.about')}>
      {about.text ? (
        <Prose lang={about.lang}>
          <p className="whitespace-pre-wrap">{about.text}</p>
        </Prose>
      ) : null}
      <hr className="my-6 border-base-300" />
      <DescriptionList
        items={[
          {
            term: t('form.representative'),
            description: joined(organisation.representativeName, organisation.representativeTitle),
          },
          { term: t('overview.address'), description: joined(address, place) },
          {
            term: t('form.website'),
            description: website ? (
              <a href={website} rel="nofollow noopener">
                {website}
              </a>
            ) : null,
          },
        ]}
      />
      <p className="muted mt-4">{t('page.contact')}</p>
    </Card>
  )
}
