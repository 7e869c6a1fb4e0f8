import { useLocale, useTranslations } from 'use-intl'
import type { ListingKind, ListingStatus } from '#app/domain/listings/listing'
import type { Words } from '#app/domain/listings/words'
import { formatDate } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'

interface Entry {
  kind: ListingKind
  id: string
  slug: string
  title: Words
  lastKnown: Date | null
  hideAt: Date
  status: ListingStatus
  isSilent: boolean
  isVisible: boolean
}

/** The entry that a link asks about, and what comes of not answering. */
export function EntryFacts({ entry, asks }: { entry: Entry; asks: boolean }) {
  const t = useTranslations('freshness')
  const locale = useLocale()
  const { title, lastKnown, hideAt, status, isSilent } = entry
  return (
    <>
      <Card title={<InLanguage words={title} />}>
        {lastKnown ? <p>{t('lastKnown', { date: formatDate(lastKnown, locale) })}</p> : null}
        {asks && !isSilent && status === 'published' ? (
          <p className="muted">{t('hideAt', { date: formatDate(hideAt, locale) })}</p>
        ) : null}
      </Card>
      {asks && isSilent ? <Notice tone="warning">{t('silent')}</Notice> : null}
      {asks && status === 'expired' ? <Notice tone="warning">{t('expiredEntry')}</Notice> : null}
    </>
  )
}

/** Where one goes once there is nothing left to answer. */
export function WhereToGo({ entry: { kind, id, slug, isVisible } }: { entry: Entry }) {
  const t = useTranslations('freshness')
  const { workspace } = paths
  const [own, page] =
    kind === 'technology'
      ? [workspace.technology(id), paths.technology(slug)]
      : [workspace.need(id), paths.need(slug)]
  return (
    <div className="flex flex-wrap gap-3">
      {isVisible ? <LinkButton to={page}>{t('toPublic')}</LinkButton> : null}
      <LinkButton to={own} variant="secondary">
        {t('toEntry')}
      </LinkButton>
    </div>
  )
}
