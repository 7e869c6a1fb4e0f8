import { Handshake, MessageCircleQuestion, Phone } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'

interface ContactActionsProps {
  /** Paths without a language. */
  interest: string
  interestLabel: string
  ask: string
  callBack: string
  /** True while it takes no interests. */
  frozen: boolean
  /** Where somebody of the directory is asked for about the listing. */
  adviser: string
}

/** The ways to get in touch; contact details stay hidden until both sides agree. */
export function ContactActions(props: ContactActionsProps) {
  const { interest, interestLabel, ask, callBack, frozen, adviser } = props
  const t = useTranslations('catalogue.actions')
  return (
    <div className="no-print mt-4 flex flex-col gap-2">
      {frozen ? null : (
        <LinkButton to={interest} icon={Handshake}>
          {interestLabel}
        </LinkButton>
      )}
      <div className="flex flex-wrap gap-2 *:grow">
        <LinkButton to={ask} variant="secondary" size="small" icon={MessageCircleQuestion}>
          {t('ask')}
        </LinkButton>
        <LinkButton to={callBack} variant="secondary" size="small" icon={Phone}>
          {t('callBack')}
        </LinkButton>
      </div>
      <p className="muted text-sm">{t('contactHint')}</p>
      <p className="text-sm">
        <LocaleLink to={adviser}>{t('adviser')}</LocaleLink>
      </p>
    </div>
  )
}
