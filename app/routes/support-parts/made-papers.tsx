import { useTranslations } from 'use-intl'
import { paperLanguages, type ReviewPaperKind } from '#app/domain/papers/paper'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { VisuallyHidden } from '#app/ui/visually-hidden'

interface MadePapersProps {
  kinds: ReviewPaperKind[]
  /** Address of a paper, named by kind, language and format. */
  pathOf: (paper: string) => string
}

/** The papers that the exchange makes of an application, to be opened or signed. */
export function MadePapers({ kinds, pathOf }: MadePapersProps) {
  const t = useTranslations('papers')
  const own = useTranslations('supportReviews.papers')
  if (kinds.length === 0) return null
  return (
    <Card title={own('title')} className="card-panel panel-flow no-print">
      <p>{own('lead')}</p>
      <Table
        caption={own('title')}
        captionHidden
        rows={kinds.map((kind) => ({ kind }))}
        rowKey={({ kind }) => kind}
        columns={[
          {
            id: 'kind',
            header: t('paper'),
            rowHeader: true,
            cell: ({ kind }) => t(`kinds.${kind}`),
          },
          ...paperLanguages.map((language) => ({
            id: language,
            header: t(`languages.${language}`),
            cell: ({ kind }: { kind: ReviewPaperKind }) => (
              <span className="flex flex-wrap gap-x-4">
                {(['docx', 'pdf'] as const).map((format) => (
                  <LocaleLink
                    key={format}
                    to={pathOf(`${kind}/${language}/${format}`)}
                    reloadDocument
                  >
                    {t(format === 'pdf' ? 'pdf' : 'word')}
                    <VisuallyHidden>
                      , {t(`kinds.${kind}`)}, {t(`languages.${language}`)}
                    </VisuallyHidden>
                  </LocaleLink>
                ))}
              </span>
            ),
          })),
        ]}
      />
    </Card>
  )
}
