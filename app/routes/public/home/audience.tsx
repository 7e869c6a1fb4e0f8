import { Factory, Microscope, Rocket, Sprout } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '#app/ui/icon'
import { Section } from '#app/ui/section'

const groups = [
  { name: 'providers', icon: Microscope },
  { name: 'enterprises', icon: Factory },
  { name: 'cooperatives', icon: Sprout },
  { name: 'startups', icon: Rocket },
] as const

/** For whom the exchange is there. */
export function Audience() {
  const t = useTranslations('home.audience')
  return (
    <Section title={t('title')}>
      <ul className="home-audience">
        {groups.map(({ name, icon }) => (
          <li key={name}>
            <Icon of={icon} className="size-7 text-primary" />
            <h3>{t(name)}</h3>
            <p className="muted">{t(`${name}Text`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
