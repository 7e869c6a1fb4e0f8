import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Completeness } from '#app/domain/listings/components/completeness'
import { ListingHistory } from '#app/domain/listings/components/listing-history'
import type { Gap } from '#app/domain/listings/gaps'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import type { AttachedOpinion } from '#app/domain/opinions/index.server'
import { AttachedOpinions } from '#app/routes/opinion-parts/attached-opinions'
import { paths } from '#app/routes/paths'
import type { SimilarEntry } from '#app/routes/workspace/listing/similar-entry'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { AcceptForm } from './accept-form'
import { ApprovalNotices } from './approval-notices'
import { CaseFacts } from './case-facts'
import { CaseLinks } from './case-links'
import { DeskLinks, type DeskPlaces } from './desk-links'
import { DifferenceTable } from './difference-table'
import { OfficerForms } from './officer-forms'
import { PastDecisions } from './past-decisions'
import { replyTo } from './reply-to'
import { ReviewForm, type ReviewFormProps } from './review-form'

interface ModerationPageProps extends Omit<ReviewFormProps, 'decisions' | 'version'> {
  item: ModerationItem
  gaps: Gap[]
  completeness: number
  /** Words of a publishing rule. */
  wordsOf: (rule: string) => string
  similar: SimilarEntry[]
  opinions: AttachedOpinion[]
  places: DeskPlaces
  /** The entry as the public sees it. */
  sheet: ReactNode
}

function SimilarList({ similar }: { similar: SimilarEntry[] }) {
  const t = useTranslations('moderation')
  if (similar.length === 0) return <p>{t('noSimilar')}</p>
  return (
    <>
      <p>{t('similarLead')}</p>
      <ul className="list-disc pl-5">
        {similar.map(({ id, kind, slug, title, organisation }) => (
          <li key={id}>
            <LocaleLink to={kind === 'technology' ? paths.technology(slug) : paths.need(slug)}>
              {title}
            </LocaleLink>
            {organisation ? <span className="muted"> · {organisation}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** An entry before its moderator: as readers see it, what the rules say, and the decision. */
export function ModerationPage(props: ModerationPageProps) {
  const { item, gaps, completeness, wordsOf, similar, opinions, places, sheet, ...review } = props
  const t = useTranslations('moderation')
  const history = useTranslations('listings')('history')
  const { decisions, version, isOwnOrganisation, isOwnDraft, differences } = item
  const answered = replyTo(useActionData(), ['approve', 'return', 'hold', 'reject'])
  const nothing = isOwnOrganisation ? 'ownOrganisation' : isOwnDraft ? 'ownDraft' : 'noDecision'
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.moderation, label: t('title') }]} />
      <DeskLinks places={places} itemId={item.id} />
      {sheet}
      <Card>
        <CaseFacts item={item} />
        <OfficerForms item={item} formKey={review.formKey} />
        <CaseLinks item={item} />
      </Card>
      {differences ? (
        <Card title={t('changes')}>
          <DifferenceTable differences={differences} />
        </Card>
      ) : null}
      <AttachedOpinions opinions={opinions} />
      <Card title={t('similar')}>
        <SimilarList similar={similar} />
      </Card>
      <Card title={t('rulesCheck')}>
        <Completeness value={completeness} gaps={gaps} wordsOf={wordsOf} />
      </Card>
      <Card title={t('decision')}>
        <ApprovalNotices item={item} />
        {decisions.length === 0 && !answered ? <p>{t(nothing)}</p> : null}
        <div className="stack">
          {decisions.includes('accept') ? (
            <AcceptForm version={version} formKey={review.formKey} />
          ) : null}
          <ReviewForm key={item.id} {...review} decisions={decisions} version={version} />
        </div>
      </Card>
      {item.past.length > 0 ? (
        <Card title={t('past')}>
          <PastDecisions past={item.past} categories={review.categories} />
        </Card>
      ) : null}
      <Card title={history}>
        <ListingHistory history={item.history} />
      </Card>
    </Page>
  )
}
