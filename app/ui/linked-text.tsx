import { Fragment } from 'react'
import { splitLinks } from './split-links'

/** What a person wrote, with its lines kept and its web addresses as links that vouch for nothing. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div className="break-words whitespace-pre-line">
      {splitLinks(text).map(({ text: piece, href }, index) => {
        const key = `${index}-${piece.length}`
        if (!href) return <Fragment key={key}>{piece}</Fragment>
        return (
          <a key={key} href={href} rel="nofollow noopener noreferrer ugc" target="_blank">
            {piece}
          </a>
        )
      })}
    </div>
  )
}
