import type { ReactNode } from 'react'

interface HeroProps {
  title: ReactNode
  lead?: ReactNode
  /** What one can do at once, such as a search box. */
  children?: ReactNode
  /** What stands beside the words on a wide screen. */
  aside?: ReactNode
}

/** The wide band at the top of a site's first page. */
export function Hero({ title, lead, children, aside }: HeroProps) {
  return (
    <section className="hero-band">
      <div className="hero-inner">
        <div className="hero-words">
          <h1>{title}</h1>
          {lead ? <p className="hero-lead">{lead}</p> : null}
          {children}
        </div>
        {aside ? <div className="hero-aside">{aside}</div> : null}
      </div>
    </section>
  )
}
