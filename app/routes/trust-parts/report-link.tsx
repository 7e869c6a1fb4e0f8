import { useRouteLoaderData } from '@remix-run/react'
import { Flag, Gavel } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { loader as rootLoader } from '#app/root'
import { Icon } from '#app/ui/icon'
import { LocaleLink } from '#app/ui/locale-link'

interface ReportLinkProps {
  to: string
  /** Where moderators see to disputes about the entry. */
  standing?: string
}

/** The way to report what is wrong with a page's entry or organisation. */
export function ReportLink({ to, standing }: ReportLinkProps) {
  const t = useTranslations('trustSafety')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <ul className="no-print muted flex flex-col gap-1 text-sm">
      <li>
        <LocaleLink to={to} className="inline-flex items-center gap-1.5" rel="nofollow">
          <Icon of={Flag} className="size-4" />
          {t('report.link')}
        </LocaleLink>
      </li>
      {standing && root?.person?.moderator ? (
        <li>
          <LocaleLink to={standing} className="inline-flex items-center gap-1.5">
            <Icon of={Gavel} className="size-4" />
            {t('dispute.title')}
          </LocaleLink>
        </li>
      ) : null}
    </ul>
  )
}
