import { useTranslations } from 'use-intl'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import { Notice } from '#app/ui/notice'

/** That two persons have to approve, and who has. */
export function ApprovalNotices({ item }: { item: ModerationItem }) {
  const t = useTranslations('moderation')
  const { proposal, secondPerson, decisions } = item
  if (proposal) {
    return (
      <Notice tone={proposal.isMine ? 'info' : 'warning'} title={t('proposed.title')}>
        <p>
          {proposal.isMine
            ? t('proposed.mine')
            : t('proposed.body', { name: proposal.by ?? '—', at: proposal.at })}
        </p>
      </Notice>
    )
  }
  const mayAgree = decisions.includes('approve') || decisions.includes('accept')
  if (!secondPerson || !mayAgree) return null
  return (
    <Notice tone="warning" title={t('second.title')}>
      <p>{t(`second.${secondPerson}`)}</p>
    </Notice>
  )
}
