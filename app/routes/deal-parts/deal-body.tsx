import { MessagesSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Checklist } from '#app/domain/deals/contract-queries.server'
import type { DealView } from '#app/domain/deals/deal-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { PageHeader } from '#app/ui/page-header'
import { ChecklistCard } from './checklist-card'
import { ContactCard } from './contact-card'
import { ContractLinks } from './contract-links'
import { DealHistory } from './deal-history'
import { DealProgress } from './deal-progress'
import { DealSummary } from './deal-summary'
import { DealTermsCard } from './deal-terms-card'
import { DocumentsCard } from './documents-card'
import { NextStep } from './next-step'
import { OfficerCard } from './officer-card'
import { PaymentsCard } from './payments-card'
import { RegistrationCard } from './registration-card'
import { type Reply, ReplyNotice } from './reply-notice'
import { StageTag } from './stage-tag'
import { StoryLinkCard } from './story-link-card'
import { TerminateForm } from './terminate-form'

interface DealBodyProps {
  deal: DealView
  checklist: Checklist
  reasons: { code: string; label: string }[]
  formKey: string
  reply: Reply
  /** Messages of its room that the reader has not read. */
  unread?: number
  /** Whether the parties have an NDA: below the next step while it may be the next, else above the history. */
  agreement?: ReactNode
}

/** The page of a deal: where it stands, what comes next, and everything on record. */
export function DealBody({
  deal,
  checklist,
  reasons,
  formKey,
  reply,
  unread = 0,
  agreement = null,
}: DealBodyProps) {
  const t = useTranslations('deals')
  const room = useTranslations('room')
  const { contacts, documents } = deal
  return (
    <>
      <PageHeader
        eyebrow={t('page.title', { number: deal.number })}
        title={deal.listing.title}
        tags={<StageTag stage={deal.stage} />}
        lead={t(`stageMeanings.${deal.stage}`)}
        actions={
          deal.role === 'staff' ? (
            <LinkButton to={paths.backOffice.dealCare(deal.number)} variant="secondary">
              {room('staff.care')}
            </LinkButton>
          ) : (
            <LinkButton to={paths.workspace.room(deal.number)} icon={MessagesSquare}>
              {unread > 0
                ? `${room('enter')} · ${room('unread', { count: unread })}`
                : room('enter')}
            </LinkButton>
          )
        }
      />
      <ReplyNotice reply={reply} />
      <DealProgress deal={deal} />
      <div className="split-detail">
        <div className="stack">
          <NextStep deal={deal} reply={reply} />
          {deal.stage === 'interest' ? agreement : null}
          <DealTermsCard deal={deal} />
          {deal.role === 'staff' ? null : <PaymentsCard number={deal.number} />}
          <ChecklistCard items={checklist}>
            {deal.role === 'staff' ? null : <ContractLinks deal={deal} />}
          </ChecklistCard>
          {documents ? (
            <DocumentsCard deal={deal} documents={documents} formKey={formKey} reply={reply} />
          ) : null}
          {deal.stage === 'interest' ? null : agreement}
          <DealHistory history={deal.history} />
        </div>
        <aside className="stack" aria-label={t('page.about')}>
          <DealSummary deal={deal} />
          <RegistrationCard deal={deal} />
          <StoryLinkCard deal={deal} />
          {deal.officerChoices ? <OfficerCard {...deal.officerChoices} formKey={formKey} /> : null}
          <Card title={t('page.contacts')}>
            <div className="flex flex-col gap-5">
              <ContactCard title={t('sides.provider')} contact={contacts.provider} />
              <ContactCard title={t('sides.seeker')} contact={contacts.seeker} />
            </div>
          </Card>
          {deal.mayTerminate ? (
            <TerminateForm version={deal.version} reasons={reasons} reply={reply} />
          ) : null}
        </aside>
      </div>
    </>
  )
}
