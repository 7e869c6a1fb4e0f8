import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { disclosureDesk } from '#app/domain/disclosure/index.server'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { buttonClasses } from '#app/ui/button-classes'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { Icon } from '#app/ui/icon'
import { Tag } from '#app/ui/tag'
import { DetailForm } from './detail-form'

type Desk = Awaited<ReturnType<typeof disclosureDesk>>

interface DeskDetailsProps extends Pick<Desk, 'details' | 'subjects'> {
  mayEdit: boolean
  reply: Reply
}

/** What is told to some readers only, each with its level. */
export function DeskDetails({ details, subjects, mayEdit, reply }: DeskDetailsProps) {
  const t = useTranslations('disclosure.desk')
  const levels = useTranslations('disclosure.restricted.levels')
  const failed = (subjectCode: string) =>
    resultOf(replyTo(reply, { intent: 'save-detail', subjectCode })) !== undefined
  const newFailed = subjects.some(({ code }) => failed(code))
  return (
    <Card title={t('details')}>
      <p className="muted">{t('detailsLead')}</p>
      {details.length === 0 ? <p className="mt-3">{t('noDetails')}</p> : null}
      <ul className="stack mt-4">
        {details.map((detail) => (
          <li key={detail.id} className="repeated">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {detail.subject} <Tag>{levels(detail.disclosure)}</Tag>
            </p>
            <p className="whitespace-pre-wrap wrap-anywhere">{detail.text}</p>
            {mayEdit ? (
              <div className="mt-3 flex flex-wrap items-start gap-3">
                <details className="confirm" open={failed(detail.subjectCode)}>
                  <summary className={buttonClasses('secondary')}>{t('edit')}</summary>
                  <DetailForm id={detail.id} detail={detail} reply={reply} />
                </details>
                <ConfirmForm
                  label={t('remove')}
                  icon={Trash2}
                  question={t('removeQuestion')}
                  confirm={t('remove')}
                  values={{ intent: 'remove-detail', detailId: detail.id }}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit && subjects.length > 0 ? (
        <details className="confirm mt-4" open={newFailed}>
          <summary className={buttonClasses('secondary')}>
            <Icon of={Plus} />
            {t('add')}
          </summary>
          <DetailForm id="new" subjects={subjects} reply={newFailed ? reply : undefined} />
        </details>
      ) : null}
    </Card>
  )
}
