import { useTranslations } from 'use-intl'
import { ListingStatusTag } from '#app/domain/listings/components/listing-status-tag'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { DueDate } from './due-date'

/** Who submitted an entry, when, and who looks at it. */
export function CaseFacts({ item }: { item: ModerationItem }) {
  const t = useTranslations('moderation')
  const status = useTranslations('listings.list')('status')
  const statuses = useTranslations('organisations.statuses')
  const { organisation, officer, submittedAt, changedAt } = item
  return (
    <DescriptionList
      items={[
        {
          term: status,
          description: <ListingStatusTag status={item.status} isHidden={item.isHidden} />,
        },
        {
          term: t('organisation'),
          description: (
            <LocaleLink to={paths.backOffice.organisation(organisation.id)}>
              {organisation.name}
            </LocaleLink>
          ),
        },
        { term: t('organisationStatus'), description: statuses(organisation.status) },
        {
          term: t('submittedAt'),
          description: submittedAt ? <DateTime value={submittedAt} time /> : null,
        },
        {
          term: t('changedAt'),
          description: changedAt ? <DateTime value={changedAt} time /> : null,
        },
        {
          term: t('due'),
          description: item.dueAt ? <DueDate dueAt={item.dueAt} isLate={item.isLate} /> : null,
        },
        { term: t('officer'), description: officer?.name ?? t('noOfficer') },
      ]}
    />
  )
}
