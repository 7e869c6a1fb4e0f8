import { Form } from '@remix-run/react'
import { UserRoundCog } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { ActingBy } from '#app/domain/accounts/actor'
import { formatDateTime } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Icon } from '#app/ui/icon'
import { useLocalePath } from '#app/ui/use-locale-path'

interface ActingBannerProps {
  acting: ActingBy
  /** For whom. */
  name: string
  organisation: string | null
}

/** Says on every page that a member of staff acts for somebody, why and until when, and ends it. */
export function ActingBanner({ acting, name, organisation }: ActingBannerProps) {
  const t = useTranslations('acting.banner')
  const locale = useLocale()
  const inLanguage = useLocalePath()
  return (
    <section aria-label={t('label')} className="acting-banner">
      <Icon of={UserRoundCog} className="size-5 shrink-0" />
      <p className="min-w-0 grow">
        <strong>{t('who', { name, organisation: organisation ?? '–' })}</strong>{' '}
        {t('why', {
          officer: acting.name,
          until: formatDateTime(new Date(acting.endsAt), locale),
          purpose: acting.purpose,
        })}
      </p>
      <Form method="post" action={inLanguage(paths.stopActing)}>
        <SubmitButton variant="secondary" size="small">
          {t('stop')}
        </SubmitButton>
      </Form>
    </section>
  )
}
