import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Completeness } from '#app/domain/listings/components/completeness'
import { ListingHistory } from '#app/domain/listings/components/listing-history'
import type { Gap } from '#app/domain/listings/gaps'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { AcceptForm } from './accept-form'
import { CaseFacts } from './case-facts'
import { OfficerForms } from './officer-forms'
import { TurnDownForm } from './turn-down-form'

interface ModerationPageProps {
  item: ModerationItem
  gaps: Gap[]
  completeness: number
  /** Words of a publishing rule. */
  wordsOf: (rule: string) => string
  reasons: { code: string; label: string }[]
  formKey: string
  /** The entry as the public sees it. */
  sheet: ReactNode
  /** The form that approves. */
  approve: ReactNode
}

/** An entry before its moderator: as readers see it, what the rules say, and the decision. */
export function ModerationPage(props: ModerationPageProps) {
  const { item, gaps, completeness, wordsOf, reasons, formKey, sheet, approve } = props
  const t = useTranslations('moderation')
  const history = useTranslations('listings')('history')
  const { decisions, version, isOwnOrganisation } = item
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.moderation, label: t('title') }]} />
      {sheet}
      <Card>
        <CaseFacts item={item} />
        <OfficerForms item={item} formKey={formKey} />
      </Card>
      <Card title={t('rulesCheck')}>
        <Completeness value={completeness} gaps={gaps} wordsOf={wordsOf} />
      </Card>
      <Card title={t('decision')}>
        {decisions.length === 0 ? (
          <p>{t(isOwnOrganisation ? 'ownOrganisation' : 'noDecision')}</p>
        ) : null}
        <div className="stack">
          {decisions.includes('approve') ? approve : null}
          {decisions.includes('accept') ? <AcceptForm version={version} formKey={formKey} /> : null}
          <TurnDownForm
            decisions={decisions}
            version={version}
            formKey={formKey}
            reasons={reasons}
          />
        </div>
      </Card>
      <Card title={history}>
        <ListingHistory history={item.history} />
      </Card>
    </Page>
  )
}
