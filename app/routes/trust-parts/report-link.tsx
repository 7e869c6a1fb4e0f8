import { Flag } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '#app/ui/icon'
import { LocaleLink } from '#app/ui/locale-link'

/** The way to report what is wrong with a page's entry or organisation. */
export function ReportLink({ to }: { to: string }) {
  const t = useTranslations('trustSafety.report')
  return (
    <p className="no-print muted text-sm">
      <LocaleLink to={to} className="inline-flex items-center gap-1.5" rel="nofollow">
        <Icon of={Flag} className="size-4" />
        {t('link')}
      </LocaleLink>
    </p>
  )
}
