import { useTranslations } from 'use-intl'
import { LocaleLink } from '#app/ui/locale-link'

/** Queues in which nothing is open, folded: a phone shows first what there is to do. */
export function IdlePlaces({ places }: { places: { to: string; label: string }[] }) {
  const t = useTranslations('backOffice.home')
  if (places.length === 0) return null
  return (
    <details>
      <summary>{t('idle', { count: places.length })}</summary>
      <ul className="mt-2 list-disc ps-6">
        {places.map(({ to, label }) => (
          <li key={to}>
            <LocaleLink to={to}>{label}</LocaleLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
