import type { ReactNode } from 'react'
import { Card } from '#app/ui/card'

interface GuideProps {
  title: string
  steps: string[]
  /** True where the steps follow one another. */
  ordered?: boolean
  action?: ReactNode
}

/** One road through the exchange, step by step. */
export function Guide({ title, steps, ordered, action }: GuideProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <Card title={title}>
      <List className={ordered ? 'guide-list guide-list-ordered' : 'guide-list'}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </List>
      {action ? <div className="no-print mt-5">{action}</div> : null}
    </Card>
  )
}
