import { BadgeCheck, EyeOff } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { formatDate } from '#app/locales/dates'
import type { OrganisationType } from '#app/platform/db/generated/enums'
import { Icon } from '#app/ui/icon'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import type { ListingOrganisation } from '../listing-view'

interface OrganisationBoxProps {
  organisation: ListingOrganisation
  /** Path of the organisation's page, without a language. */
  to: string
}

/** Who stands behind a listing. */
export function OrganisationBox({ organisation, to }: OrganisationBoxProps) {
  const t = useTranslations('catalogue.organisationBox')
  const types = useTranslations('organisations.types')
  const locale = useLocale()
  const { name, type, verifiedAt, about, place } = organisation
  return (
    <div className="flex flex-col gap-2">
      <p className="text-lg font-semibold">
        {verifiedAt ? <LocaleLink to={to}>{name}</LocaleLink> : name}
      </p>
      <p>
        {types(type)}
        {place.length > 0 ? ` · ${place.join(', ')}` : null}
      </p>
      {verifiedAt ? (
        <p className="readiness-verified">
          <Icon of={BadgeCheck} />
          {t('verified', { date: formatDate(verifiedAt, locale) })}
        </p>
      ) : (
        <p className="muted text-sm">{t('unverified')}</p>
      )}
      {about.text ? (
        <p className="muted line-clamp-5 text-sm">
          <InLanguage words={about} />
        </p>
      ) : null}
    </div>
  )
}

/** Stands for an organisation that asks without its name. */
export function AnonymousBox({ type }: { type: OrganisationType }) {
  const t = useTranslations('catalogue.organisationBox')
  const types = useTranslations('organisations.types')
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-center gap-2 font-semibold">
        <Icon of={EyeOff} />
        {t('anonymous')}
      </p>
      <p>{types(type)}</p>
      <p className="muted text-sm">{t('anonymousHint')}</p>
    </div>
  )
}
