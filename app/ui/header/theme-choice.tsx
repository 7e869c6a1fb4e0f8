import { Form, useLocation } from '@remix-run/react'
import { Monitor, Moon, Sun } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../icon'
import { useLocalePath } from '../use-locale-path'
import { DropMenu } from './drop-menu'

const choices = [
  { value: 'system', icon: Monitor },
  { value: 'light', icon: Sun },
  { value: 'dark', icon: Moon },
] as const

interface ThemeChoiceProps {
  /** What the reader chose before; null follows their device. */
  theme: 'light' | 'dark' | null
  /** Path that keeps the choice, without a language: takes `theme` and `back`. */
  action: string
}

/** Light, dark, or as the device has it. */
export function ThemeChoice({ theme, action }: ThemeChoiceProps) {
  const t = useTranslations('ui.theme')
  const inLanguage = useLocalePath()
  const { pathname, search } = useLocation()
  const current = theme ?? 'system'
  const shown = choices.find(({ value }) => value === current) ?? choices[0]
  return (
    <DropMenu
      name="header"
      label={`${t('title')}: ${t(current)}`}
      summary={<Icon of={shown.icon} className="size-5" />}
    >
      <Form method="post" action={inLanguage(action)} preventScrollReset>
        <input type="hidden" name="back" value={pathname + search} />
        {choices.map(({ value, icon }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === current}
            className="menu-item"
          >
            <Icon of={icon} />
            {t(value)}
          </button>
        ))}
      </Form>
    </DropMenu>
  )
}
