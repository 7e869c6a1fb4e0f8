import type { ReactNode } from 'react'
import { LocaleLink } from './locale-link'

interface EntryCardProps {
  /** Path of the entry's own page, without a language. */
  to: string
  title: ReactNode
  level?: 2 | 3
  /** Small line above the title, such as the kind of entry. */
  eyebrow?: ReactNode
  tags?: ReactNode
  /** Language of the title and the summary, where it differs from the page's. */
  lang?: string
  summary?: ReactNode
  /** Facts at the foot of the card, each a short piece. */
  facts?: ReactNode[]
  /** Buttons at the foot, above the link that covers the card. */
  actions?: ReactNode
}

/** One entry of a list; the whole card leads to its page, the title is the link. */
export function EntryCard(props: EntryCardProps) {
  const { to, title, level = 3, eyebrow, tags, lang, summary, facts = [], actions } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="entry-card">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <Heading lang={lang} className="entry-card-title">
        <LocaleLink to={to} className="entry-card-link">
          {title}
        </LocaleLink>
      </Heading>
      {summary ? (
        <p lang={lang} className="entry-card-summary">
          {summary}
        </p>
      ) : null}
      {tags ? <div className="flex flex-wrap gap-1.5">{tags}</div> : null}
      {facts.length > 0 || actions ? (
        <div className="entry-card-foot">
          <ul className="entry-card-facts">
            {facts.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: facts are words in a fixed order
              <li key={index}>{fact}</li>
            ))}
          </ul>
          {actions ? <div className="entry-card-actions">{actions}</div> : null}
        </div>
      ) : null}
    </article>
  )
}
