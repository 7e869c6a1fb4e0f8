import { useTranslations } from 'use-intl'
import type { dealPapers } from '#app/domain/papers/paper-queries.server'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'

type Papers = Awaited<ReturnType<typeof dealPapers>>['papers']

/** The papers that were made, each with its files, its versions and its hash. */
export function PaperTable({ number, papers }: { number: string; papers: Papers }) {
  const t = useTranslations('papers')
  const sides = useTranslations('deals.sides')
  const file = (id: string) => paths.workspace.dealDocument(number, id)
  return (
    <Table
      caption={t('list')}
      rows={papers}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'paper',
          header: t('paper'),
          rowHeader: true,
          cell: ({ kind, language }) => (
            <>
              {t(`kinds.${kind}`)}
              <span className="muted block text-sm font-normal">{t(`languages.${language}`)}</span>
            </>
          ),
        },
        {
          id: 'maker',
          header: t('madeBy'),
          cell: ({ maker, side, createdAt }) => (
            <span>
              {[maker, side && sides(side)].filter(Boolean).join(', ')}
              <span className="muted block text-sm">
                <DateTime value={createdAt} time />
              </span>
            </span>
          ),
        },
        {
          id: 'files',
          header: t('files'),
          cell: ({ docx, pdf }) => (
            <span className="flex gap-3">
              <LocaleLink to={file(docx.id)} reloadDocument>
                {t('word')}
              </LocaleLink>
              <LocaleLink to={file(pdf.id)} reloadDocument>
                {t('pdf')}
              </LocaleLink>
            </span>
          ),
        },
        {
          id: 'hash',
          header: t('hash'),
          cell: ({ contentHash, dealVersion, templateVersion }) => (
            <span className="min-w-0">
              <code className="text-xs break-all">{contentHash}</code>
              <span className="muted block text-sm">
                {t('versions', { deal: dealVersion, template: templateVersion })}
              </span>
            </span>
          ),
        },
      ]}
    />
  )
}
