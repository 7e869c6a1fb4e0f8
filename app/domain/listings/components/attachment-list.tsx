import { Download, Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '#app/ui/icon'
import { InLanguage } from '#app/ui/in-language'
import type { AttachmentView } from '../listing-view'
import { Picture } from './picture'

interface AttachmentListProps {
  files: AttachmentView[]
  /** Address of a file by its id. */
  hrefOf: (id: string) => string
}

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** Pictures to look at and documents to load; of what the reader may not open, only the name and why. */
export function AttachmentList({ files, hrefOf }: AttachmentListProps) {
  const pictures = files.filter(({ image, open }) => image && open)
  const documents = files.filter((file) => !pictures.includes(file))
  return (
    <div className="flex flex-col gap-4">
      {pictures.length > 0 ? (
        <ul className="picture-grid">
          {pictures.map((file) => (
            <li key={file.id}>
              <Picture file={file} href={hrefOf(file.id)} />
            </li>
          ))}
        </ul>
      ) : null}
      {documents.length > 0 ? (
        <ul className="file-list">
          {documents.map((file) => (
            <li key={file.id}>
              <FileLine file={file} href={hrefOf(file.id)} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function FileLine({ file, href }: { file: AttachmentView; href: string }) {
  const t = useTranslations('catalogue.files')
  const { name, caption, size, open, disclosure } = file
  const weight =
    size < MEGABYTE
      ? t('kilobytes', { size: Math.max(1, Math.round(size / KILOBYTE)) })
      : t('megabytes', { size: Math.round((size / MEGABYTE) * 10) / 10 })
  const label = caption ? <InLanguage words={caption} /> : (name ?? t('unnamed'))
  if (!open) {
    return (
      <span className="flex flex-wrap items-center gap-x-2">
        <Icon of={Lock} />
        {label}
        <span className="muted text-sm">
          {weight} · {disclosure === 'public' ? null : t(disclosure)}
        </span>
      </span>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Icon of={Download} />
      <a href={href}>{label}</a>
      <span className="muted text-sm">{weight}</span>
    </span>
  )
}
