import { useTranslations } from 'use-intl'
import type { ChecklistItem } from '#app/domain/deals/contract-checklist'
import { Card } from '#app/ui/card'
import { StatusTag } from '#app/ui/status-tag'

const tones = { filled: 'success', missing: 'warning', optional: 'neutral' } as const

/** Whether an item of the contract is there. */
export function ItemTag({ state }: Pick<ChecklistItem, 'state'>) {
  const t = useTranslations('contract.states')
  return <StatusTag tone={tones[state]}>{t(state)}</StatusTag>
}

interface ChecklistCardProps {
  items: ChecklistItem[]
  /** Links to where the contract is read and written; none for staff. */
  children?: React.ReactNode
}

/** The items of the contract with what is there and what is missing. */
export function ChecklistCard({ items, children }: ChecklistCardProps) {
  const t = useTranslations('contract')
  const required = items.filter(({ state }) => state !== 'optional')
  const filled = required.filter(({ state }) => state === 'filled').length
  return (
    <Card title={t('card')}>
      <p>
        {filled === required.length
          ? t('complete')
          : t('progress', { filled, total: required.length })}
      </p>
      <ol className="my-4 flex flex-col gap-2">
        {items.map(({ code, label, state }, index) => (
          <li key={code} className="flex items-start justify-between gap-3">
            <span>
              {index + 1}. {label}
            </span>
            <ItemTag state={state} />
          </li>
        ))}
      </ol>
      {children}
    </Card>
  )
}
