import type { ComponentProps } from 'react'
import { useTranslations } from 'use-intl'
import { Completeness } from '#app/domain/listings/components/completeness'
import { ListingHistory } from '#app/domain/listings/components/listing-history'
import { ListingStatusTag } from '#app/domain/listings/components/listing-status-tag'
import { blocking, type Gap } from '#app/domain/listings/gaps'
import type { StaffDraftView } from '#app/domain/listings/index.server'
import {
  editableStatuses,
  type ListingKind,
  type ListingStatus,
} from '#app/domain/listings/listing'
import type { AttachedOpinion } from '#app/domain/opinions/index.server'
import { AttachedOpinions } from '#app/routes/opinion-parts/attached-opinions'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { EntryActions } from './entry-actions'
import { listingPlaces } from './listing-places'
import { NextSteps } from './next-steps'
import { StaffDraftNotice } from './staff-draft-notice'
import { StepErrors } from './step-errors'

type Steps = ComponentProps<typeof NextSteps>

interface ListingOverviewProps
  extends Pick<Steps, 'formKey' | 'isVerified' | 'mayWrite' | 'withdrawalReasons'>,
    ComponentProps<typeof ListingHistory> {
  kind: ListingKind
  entry: {
    id: string
    slug: string
    status: ListingStatus
    version: number
    title: ComponentProps<typeof InLanguage>['words']
    isHidden: boolean
    isSilent: boolean
  }
  /** What somebody else claims about it, while that is open. */
  dispute: { ground: string } | null
  gaps: Gap[]
  /** From 0 to 1. */
  completeness: number
  /** What experts said of it, as the department attached it. */
  opinions: AttachedOpinion[]
  /** That staff drafted it for the organisation. */
  staffDraft: StaffDraftView | null
}

/** An own entry: what can be done with it, what it lacks, and what happened to it. */
export function ListingOverview({
  kind,
  entry,
  dispute,
  gaps,
  completeness,
  history,
  opinions,
  staffDraft,
  ...steps
}: ListingOverviewProps) {
  const places = listingPlaces[kind]
  const t = useTranslations(places.texts)
  const words = useTranslations('listings')
  const record = useTranslations('record')
  const disputes = useTranslations('trustSafety.dispute')
  const { id, slug, status, isHidden, isSilent } = entry
  const isOpen = steps.mayWrite && editableStatuses.includes(status)
  const toSection = (section: string) => places.edit(id, section)
  return (
    <Page>
      <Breadcrumbs items={[{ to: places.list, label: t('title') }]} />
      <PageHeader
        title={<InLanguage words={entry.title} />}
        tags={<ListingStatusTag status={status} isHidden={isHidden} />}
        actions={
          <EntryActions
            edit={isOpen ? toSection('card') : null}
            preview={places.preview(id)}
            disclosure={places.disclosure(id)}
            publicPage={status === 'published' && !isHidden ? places.page(slug) : null}
          />
        }
      />
      {isHidden ? (
        <Notice tone="warning">{words(isSilent ? 'silentHint' : 'hiddenHint')}</Notice>
      ) : null}
      {dispute ? (
        <Notice tone="warning" title={disputes('ownTitle')}>
          <p>{disputes('ownHelp')}</p>
          <p className="mt-2 whitespace-pre-wrap">{dispute.ground}</p>
        </Notice>
      ) : null}
      {staffDraft ? <StaffDraftNotice {...staffDraft} /> : null}
      <StepErrors />
      <NextSteps
        {...steps}
        status={status}
        version={entry.version}
        isComplete={blocking(gaps).length === 0}
      />
      <Card>
        <Completeness
          value={completeness}
          gaps={gaps}
          wordsOf={(rule) => t(`rules.${rule as 'title'}`)}
          {...(isOpen ? { toSection } : {})}
        />
      </Card>
      <AttachedOpinions opinions={opinions} />
      <Card title={words('history')}>
        <ListingHistory history={history} />
        <p>
          <LocaleLink to={places.record(id)}>{record('link')}</LocaleLink>
        </p>
      </Card>
    </Page>
  )
}
