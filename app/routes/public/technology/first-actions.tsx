import { Handshake, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { LinkButton } from '#app/ui/link-button'

interface FirstActionsProps {
  /** What the price or the budget is called, and the sum in words. */
  sumLabel: string
  sum: ReactNode
  /** Paths without a language. */
  interest: string
  interestLabel: string
  callBack: string
  /** True while it takes no interests. */
  frozen: boolean
}

/**
 * On a phone, where the column with the sum and the ways to get in touch stands far below the text: the sum, the
 * interest, and a call for whoever has no account.
 */
export function FirstActions(props: FirstActionsProps) {
  const { sumLabel, sum, interest, interestLabel, callBack, frozen } = props
  const t = useTranslations('catalogue.actions')
  return (
    <div className="flex w-full flex-wrap gap-2 lg:hidden">
      <p className="w-full">
        <span className="muted">{sumLabel}:</span> <span className="font-semibold">{sum}</span>
      </p>
      {frozen ? null : (
        <LinkButton to={interest} icon={Handshake}>
          {interestLabel}
        </LinkButton>
      )}
      <LinkButton to={callBack} variant="secondary" icon={Phone}>
        {t('callBack')}
      </LinkButton>
    </div>
  )
}
