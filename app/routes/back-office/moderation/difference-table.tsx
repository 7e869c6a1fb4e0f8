import { useTranslations } from 'use-intl'
import type { FieldDifference, TextPart } from '#app/domain/moderation/difference'
import { Table } from '#app/ui/table'

type FieldName = Parameters<ReturnType<typeof useTranslations<'moderation.fields'>>>[0]

/** A text with what came or went marked, for eyes and for ears. */
function Marked({ parts }: { parts: TextPart[] }) {
  return (
    <p className="whitespace-pre-line">
      {parts.map(({ text, change }, index) => {
        const key = `${index}-${change}`
        if (change === 'gone') {
          return (
            <del key={key} className="tone-error">
              {text}
            </del>
          )
        }
        if (change === 'new') {
          return (
            <ins key={key} className="tone-success">
              {text}
            </ins>
          )
        }
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}

/** What an owner changed since the version that was looked at last: field by field, before and now side by side. */
export function DifferenceTable({ differences }: { differences: FieldDifference[] }) {
  const t = useTranslations('moderation')
  const fields = useTranslations('moderation.fields')
  if (differences.length === 0) return <p>{t('noChanges')}</p>
  return (
    <Table
      caption={t('changes')}
      captionHidden
      rows={differences}
      rowKey={({ field, lang }) => `${field}-${lang}`}
      columns={[
        {
          id: 'field',
          header: t('field'),
          rowHeader: true,
          cell: ({ field, lang }) =>
            fields(field as FieldName) + (lang ? ` (${t(`languages.${lang}`)})` : ''),
        },
        {
          id: 'before',
          header: t('before'),
          cell: ({ before }) => (before.length > 0 ? <Marked parts={before} /> : '—'),
        },
        {
          id: 'after',
          header: t('after'),
          cell: ({ after }) => (after.length > 0 ? <Marked parts={after} /> : '—'),
        },
      ]}
    />
  )
}
