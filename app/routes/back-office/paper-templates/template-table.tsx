import { useTranslations } from 'use-intl'
import type { templateList } from '#app/domain/papers/paper-queries.server'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'

type Templates = Awaited<ReturnType<typeof templateList>>
type Template = Templates[number]

/** Every paper with the template in use and those before it. */
export function TemplateTable({ templates }: { templates: Templates }) {
  const t = useTranslations('papers')
  const replaced = templates.some(({ versions }) => versions.length > 1)
  return (
    <Table
      caption={t('templates.title')}
      captionHidden
      rows={templates}
      rowKey={({ kind, language }) => `${kind} ${language}`}
      columns={[
        {
          id: 'kind',
          header: t('templates.kind'),
          rowHeader: true,
          cell: ({ kind }) => t(`kinds.${kind}`),
        },
        {
          id: 'language',
          header: t('templates.language'),
          cell: ({ language }) => t(`languages.${language}`),
        },
        {
          id: 'use',
          header: t('templates.inUse'),
          cell: (template) => (
            <Versions template={template} versions={template.versions.slice(0, 1)} />
          ),
        },
        ...(replaced
          ? [
              {
                id: 'older',
                header: t('templates.older'),
                cell: (template: Template) => (
                  <Versions template={template} versions={template.versions.slice(1)} />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

interface VersionsProps {
  template: Template
  versions: Template['versions']
}

function Versions({ template: { kind, language }, versions }: VersionsProps) {
  const t = useTranslations('papers.templates')
  if (versions.length === 0) return <>–</>
  return (
    <ul className="flex flex-col gap-2">
      {versions.map(({ version, note, createdAt, by }) => (
        <li key={version}>
          <LocaleLink to={paths.backOffice.paperTemplate(kind, language, version)} reloadDocument>
            {t('version', { version })}
          </LocaleLink>
          <span className="muted block text-sm">
            {note ?? t('builtIn')}
            {by ? ` · ${by}` : null}
            {createdAt ? (
              <>
                {' · '}
                <DateTime value={createdAt} />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
