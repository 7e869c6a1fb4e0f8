import { useTranslations } from 'use-intl'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'

const { backOffice } = paths

/** Where else the department keeps what it knows of an entry: its record, opinions, and disputes about it. */
export function CaseLinks({ item: { kind, id, frozenAt } }: { item: ModerationItem }) {
  const t = useTranslations()
  const standing = backOffice.entryStanding(kind, id)
  const side = kind === 'technology' ? 'technologies' : 'needs'
  return (
    <>
      {frozenAt ? (
        <Notice tone="warning" title={t('trustSafety.dispute.frozen')}>
          <LocaleLink to={standing}>{t('trustSafety.dispute.see')}</LocaleLink>
        </Notice>
      ) : null}
      <p className="no-print flex flex-wrap gap-x-6 gap-y-2">
        <LocaleLink to={backOffice.listingRecord(side, id)}>{t('record.link')}</LocaleLink>
        <LocaleLink to={backOffice.askOpinion(kind, id)}>{t('opinions.ask')}</LocaleLink>
        {frozenAt ? null : <LocaleLink to={standing}>{t('trustSafety.dispute.title')}</LocaleLink>}
      </p>
    </>
  )
}
