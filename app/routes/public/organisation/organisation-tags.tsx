import { BadgeAlert, BadgeCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { Tag } from '#app/ui/tag'
import { RecognitionTags } from './recognition-tags'

interface OrganisationTagsProps {
  organisation: {
    verifiedAt: Date | null
    certificateNumber: string | null
    certificateOn: Date | null
  }
  /** Its last verification no longer holds. */
  reviewOver: boolean
  recognitions: Parameters<typeof RecognitionTags>[0]['recognitions']
}

/** What speaks for an organisation, each with its day. */
export function OrganisationTags({
  organisation,
  reviewOver,
  recognitions,
}: OrganisationTagsProps) {
  const t = useTranslations('organisations')
  const { verifiedAt, certificateNumber, certificateOn } = organisation
  // What the register holds is shown instead of what the organisation says of itself.
  const inRegister = recognitions.some(({ kind }) => kind === 'st_enterprise')
  return (
    <>
      {verifiedAt ? (
        <Tag tone={reviewOver ? 'warning' : 'success'} icon={reviewOver ? BadgeAlert : BadgeCheck}>
          {t('page.verifiedOn')} <DateTime value={verifiedAt} />
        </Tag>
      ) : null}
      <RecognitionTags recognitions={recognitions} />
      {certificateNumber && !inRegister ? (
        <Tag tone="info" icon={BadgeCheck}>
          {t('page.certificate', { number: certificateNumber })}{' '}
          {certificateOn ? <DateTime value={certificateOn} /> : null}
        </Tag>
      ) : null}
    </>
  )
}
