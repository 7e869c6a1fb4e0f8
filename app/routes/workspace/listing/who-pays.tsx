import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'

/** Stops people from posting a demand as an offer and the other way round. */
export function WhoPays({ side }: { side: 'technology' | 'need' }) {
  const t = useTranslations('listings.whoPays')
  const [here, there] =
    side === 'technology' ? (['offer', 'need'] as const) : (['need', 'offer'] as const)
  const other = side === 'technology' ? paths.workspace.newNeed : paths.workspace.newTechnology
  return (
    <Notice title={t('title')}>
      <p>{t(here)}</p>
      <p>
        {t(there)}{' '}
        <LocaleLink to={other}>{t(side === 'technology' ? 'toNeed' : 'toTechnology')}</LocaleLink>
      </p>
    </Notice>
  )
}
