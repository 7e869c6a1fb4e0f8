import { Lock, LockOpen } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { RestrictedView } from '#app/domain/disclosure/index.server'
import { Card } from '#app/ui/card'
import { Icon } from '#app/ui/icon'
import { Access } from './access'

interface RestrictedCardProps {
  listing: { kind: 'technology' | 'need'; id: string; slug: string }
  restricted: RestrictedView
}

/** What its owner tells of an entry to some readers only, and how to become one of them. */
export function RestrictedCard({ listing, restricted }: RestrictedCardProps) {
  const t = useTranslations('disclosure.restricted')
  const { details } = restricted
  return (
    <Card title={t('title')}>
      <p className="muted">{t('lead')}</p>
      {details.length > 0 ? (
        <dl className="mt-4 flex flex-col gap-4">
          {details.map(({ id, subject, disclosure, text }) => (
            <div key={id}>
              <dt className="flex flex-wrap items-center gap-2 font-semibold">
                <Icon of={text === null ? Lock : LockOpen} />
                {subject}
                <span className="muted text-sm font-normal">{t(`levels.${disclosure}`)}</span>
              </dt>
              <dd className={text === null ? 'muted' : 'whitespace-pre-wrap wrap-anywhere'}>
                {text ?? t('closed')}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Access listing={listing} restricted={restricted} />
    </Card>
  )
}
