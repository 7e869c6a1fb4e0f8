import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Section } from '#app/ui/section'

const steps = ['post', 'match', 'talk', 'deal'] as const

/** How a listing becomes a deal. */
export function FourSteps() {
  const t = useTranslations('home.steps')
  return (
    <Section title={t('title')} more={<LocaleLink to={paths.howItWorks}>{t('more')}</LocaleLink>}>
      <ol className="home-steps">
        {steps.map((step) => (
          <li key={step}>
            <h3>{t(step)}</h3>
            <p>{t(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
