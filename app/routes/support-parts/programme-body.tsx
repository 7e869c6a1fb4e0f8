import { useLocale, useTranslations } from 'use-intl'
import type { ProgrammeContent } from '#app/domain/programmes/programme'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Section } from '#app/ui/section'
import { Tag } from '#app/ui/tag'
import { ConditionList } from './condition-list'
import { ItemList } from './item-list'
import { ProgrammeFacts } from './programme-facts'

interface ProgrammeBodyProps {
  slug: string
  content: ProgrammeContent
  version: { number: number; publishedAt: Date | null }
  query?: string
  /** False in a preview: the pages behind show what is published. */
  linked?: boolean
}

/** A programme as a firm reads it: on its public page, and as the preview of a version. */
export function ProgrammeBody({ slug, content, version, query, linked }: ProgrammeBodyProps) {
  const t = useTranslations('programmes')
  const locale = useLocale()
  const { rules, items, papers, endedNote } = content
  return (
    <>
      {endedNote ? <Notice tone="warning">{endedNote[locale]}</Notice> : null}
      <Card>
        <ProgrammeFacts content={content} version={version} />
      </Card>
      {rules.length > 0 ? (
        <Section title={t('who')} lead={t('whoLead')}>
          <Card>
            <ConditionList clauses={rules} />
          </Card>
        </Section>
      ) : null}
      {items.length > 0 ? (
        <Section title={t('items')} lead={t('itemsLead')}>
          <ItemList
            items={items}
            slug={slug}
            {...(query ? { query } : {})}
            {...(linked === undefined ? {} : { linked })}
          />
        </Section>
      ) : null}
      {papers.length > 0 ? (
        <Section title={t('papers')} lead={t('papersLead')}>
          <Card>
            <ul className="flex flex-col gap-3">
              {papers.map((paper) => (
                <li key={paper.code}>
                  <p className="flex flex-wrap items-center gap-2">
                    <Tag tone={paper.required ? 'warning' : 'neutral'}>
                      {t(paper.required ? 'paperRequired' : 'paperOptional')}
                    </Tag>
                    <span>{paper.name[locale]}</span>
                  </p>
                  <p className="muted text-sm">
                    {t('sourceOf', { source: paper.source[locale] })}
                    {paper.items.length > 0
                      ? ` · ${t('paperFor', { items: namesOf(items, paper.items, locale) })}`
                      : null}
                  </p>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
    </>
  )
}

function namesOf(items: ProgrammeContent['items'], codes: string[], locale: 'vi' | 'en'): string {
  return items
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name[locale])
    .join('; ')
}
