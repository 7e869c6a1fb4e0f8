import { InLanguage } from '#app/ui/in-language'
import type { AttachmentView } from '../listing-view'

interface PictureProps {
  file: AttachmentView
  href: string
  /** True for the picture that a page begins with: it is loaded at once and stands out. */
  lead?: boolean
}

/** A picture of an entry with its caption; the picture leads to itself in full size. */
export function Picture({ file: { name, caption }, href, lead = false }: PictureProps) {
  return (
    <figure className={lead ? 'lead-picture' : undefined}>
      <a href={href}>
        <img
          lang={caption?.lang}
          src={href}
          alt={caption?.text ?? name ?? ''}
          loading={lead ? 'eager' : 'lazy'}
          decoding="async"
        />
      </a>
      {caption ? (
        <figcaption className="muted text-sm">
          <InLanguage words={caption} />
        </figcaption>
      ) : null}
    </figure>
  )
}
