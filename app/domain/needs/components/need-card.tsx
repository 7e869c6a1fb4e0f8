import { Leaf } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { formatDate } from '#app/locales/dates'
import { EntryCard } from '#app/ui/entry-card'
import { Tag } from '#app/ui/tag'
import { UpdatedAgo } from '#app/ui/updated-ago'
import type { NeedSummary } from '../need-view'
import { BudgetText } from './budget-text'

interface NeedCardProps {
  need: NeedSummary
  to: string
  level?: 2 | 3
  actions?: ReactNode
}

/** A need in a list: what is wanted, for how much, until when and by whom. */
export function NeedCard({ need, to, level, actions }: NeedCardProps) {
  const t = useTranslations('catalogue')
  const type = useTranslations('organisations.types')
  const locale = useLocale()
  const { title, summary, asker, field, budget, deadline } = need
  return (
    <EntryCard
      to={to}
      level={level}
      eyebrow={t(need.kind === 'co_development' ? 'coDevelopment' : 'need')}
      title={title.text}
      lang={title.lang === locale ? undefined : title.lang}
      summary={summary.text}
      tags={
        <>
          {field ? <Tag>{field}</Tag> : null}
          {need.greenTag ? (
            <Tag tone="success" icon={Leaf}>
              {t('green')}
            </Tag>
          ) : null}
        </>
      }
      facts={[
        <BudgetText key="budget" budget={budget} short />,
        ...(deadline ? [t('deadline', { date: formatDate(deadline, locale) })] : []),
        asker.anonymous ? t('anonymousAsker', { type: type(asker.type) }) : asker.organisation.name,
        ...(need.freshAt ? [<UpdatedAgo key="fresh" at={need.freshAt} />] : []),
      ]}
      actions={actions}
    />
  )
}
