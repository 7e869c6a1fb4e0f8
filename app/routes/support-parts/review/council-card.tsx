import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Criterion } from '#app/domain/programmes/programme'
import type { CouncilView } from '#app/domain/support-reviews/review-queries.server'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

const HUNDREDTHS = 100

type Member = CouncilView['members'][number]

function stateOf({ conflict, scoredAt }: Member) {
  if (conflict) return { key: 'out', tone: 'error' } as const
  if (scoredAt) return { key: 'scored', tone: 'success' } as const
  return conflict === null
    ? ({ key: 'toDeclare', tone: 'warning' } as const)
    : ({ key: 'toScore', tone: 'info' } as const)
}

/** A council: who sits on it, and its points once all have scored. */
export function CouncilCard({
  council,
  criteria,
}: {
  council: CouncilView
  criteria: Criterion[]
}) {
  const t = useTranslations('supportReviews.council')
  const { members, complete, minutes, proposal, fault } = council
  return (
    <Card title={t('title')}>
      {fault && !minutes ? <Notice tone="warning">{t('fault')}</Notice> : null}
      <Table
        caption={t('members')}
        captionHidden
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: t('member'), rowHeader: true, cell: ({ name }) => name ?? '—' },
          {
            id: 'side',
            header: t('side'),
            cell: ({ independent }) => t(independent ? 'independent' : 'inHouse'),
          },
          {
            id: 'state',
            header: t('state'),
            cell: (member) => {
              const { key, tone } = stateOf(member)
              return (
                <>
                  <Tag tone={tone}>{t(`states.${key}`)}</Tag>
                  {member.conflictNote ? (
                    <span className="muted block text-sm">{member.conflictNote}</span>
                  ) : null}
                </>
              )
            },
          },
        ]}
      />
      {complete ? <Scores council={council} criteria={criteria} /> : <p>{t('blind')}</p>}
      {minutes ? (
        <>
          <h3>{t('minutes')}</h3>
          <p>
            <Tag tone={proposal === 'support' ? 'success' : 'error'}>
              {proposal ? t(`proposals.${proposal}`) : null}
            </Tag>
          </p>
          <p className="whitespace-pre-line">{minutes}</p>
        </>
      ) : null}
    </Card>
  )
}

/** The points of every member for every criterion, with their means. */
export function Scores({ council, criteria }: { council: CouncilView; criteria: Criterion[] }) {
  const t = useTranslations('supportReviews.council')
  const locale = useLocale()
  const format = useFormatter()
  const sitting = council.members.filter(({ points }) => points && Object.keys(points).length > 0)
  const mean = (hundredths: number) =>
    format.number(hundredths / HUNDREDTHS, { maximumFractionDigits: 2 })
  const total = criteria.reduce((sum, { code }) => sum + (council.means?.[code] ?? 0), 0)
  const most = criteria.reduce((sum, criterion) => sum + criterion.most, 0)
  return (
    <>
      <Table
        caption={t('scores')}
        rows={criteria}
        rowKey={({ code }) => code}
        columns={[
          {
            id: 'criterion',
            header: t('criterion'),
            rowHeader: true,
            cell: ({ name }) => name[locale],
          },
          { id: 'most', header: t('most'), numeric: true, cell: (row) => format.number(row.most) },
          ...sitting.map(({ id, name, points }) => ({
            id,
            header: name ?? '—',
            numeric: true,
            cell: ({ code }: Criterion) => format.number(points?.[code] ?? 0),
          })),
          {
            id: 'mean',
            header: t('mean'),
            numeric: true,
            cell: ({ code }) => mean(council.means?.[code] ?? 0),
          },
        ]}
      />
      <p>
        <strong>{t('total', { points: mean(total), most })}</strong>
      </p>
      {sitting.map(({ id, name, remark }) =>
        remark ? (
          <p key={id} className="whitespace-pre-line">
            <strong>{name}:</strong> {remark}
          </p>
        ) : null,
      )}
    </>
  )
}
