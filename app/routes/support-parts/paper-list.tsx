import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Paper } from '#app/domain/programmes/programme'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Tag } from '#app/ui/tag'

const KILOBYTE = 1_024

interface PaperListProps {
  papers: Paper[]
  documents: { id: string; paperCode: string; file: { name: string; size: number } }[]
  pathOf: (document: string) => string
  removable?: boolean
}

/** The papers an application needs or may have, each with the files that are there. */
export function PaperList({ papers, documents, pathOf, removable }: PaperListProps) {
  const t = useTranslations('supportApplications.papers')
  const locale = useLocale()
  return (
    <ul className="flex flex-col gap-4">
      {papers.map(({ code, name, required }) => {
        const files = documents.filter(({ paperCode }) => paperCode === code)
        const tone = files.length > 0 ? 'success' : required ? 'warning' : 'neutral'
        return (
          <li key={code}>
            <p className="flex flex-wrap items-center gap-2">
              <Tag tone={tone}>
                {t(files.length > 0 ? 'here' : required ? 'required' : 'optional')}
              </Tag>
              <span>{name[locale]}</span>
            </p>
            {files.map(({ id, file }) => (
              <div key={id} className="flex flex-wrap items-center gap-3">
                <LocaleLink to={pathOf(id)} reloadDocument className="break-all">
                  {file.name}
                </LocaleLink>
                <span className="muted text-sm">
                  {t('size', { kilobytes: Math.ceil(file.size / KILOBYTE) })}
                </span>
                {removable ? (
                  <Form method="post">
                    <input type="hidden" name="document" value={id} />
                    <SubmitButton
                      name="intent"
                      value="remove"
                      variant="quiet"
                      size="small"
                      icon={Trash2}
                      aria-label={t('remove', { name: file.name })}
                    >
                      {t('removeShort')}
                    </SubmitButton>
                  </Form>
                ) : null}
              </div>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
