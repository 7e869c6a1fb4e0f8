import { useTranslations } from 'use-intl'
import type { FieldCount } from '#app/domain/reporting/index.server'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Section } from '#app/ui/section'

interface FieldGridProps {
  fields: FieldCount[]
  priorities: { code: string; label: string }[]
}

/** The top fields as ways into the catalogue, and the technologies the province has put first. */
export function FieldGrid({ fields, priorities }: FieldGridProps) {
  const t = useTranslations('home.fields')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <ul className="home-fields">
        {fields.map(({ code, label, technologies, needs }) => (
          <li key={code}>
            <LocaleLink to={`${paths.search}?field=${code}`} className="home-field">
              <span className="font-semibold">{label}</span>
              <span className="muted text-sm">{t('counts', { technologies, needs })}</span>
            </LocaleLink>
          </li>
        ))}
      </ul>
      {priorities.length > 0 ? (
        <p className="home-priorities">
          <span>{t('priorities')}</span>
          {priorities.map(({ code, label }) => (
            <LocaleLink key={code} to={`${paths.search}?priority=${code}`} className="chip">
              {label}
            </LocaleLink>
          ))}
        </p>
      ) : null}
    </Section>
  )
}
