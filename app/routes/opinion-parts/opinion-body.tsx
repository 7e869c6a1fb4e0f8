import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { opinionRequest } from '#app/domain/opinions/index.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { InLanguage } from '#app/ui/in-language'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Timeline } from '#app/ui/timeline'
import { conclusionTones } from './conclusion-tones'

export type OpinionView = Awaited<ReturnType<typeof opinionRequest>>

interface OpinionBodyProps {
  request: OpinionView
  /** Forms of the steps that are open. */
  children: ReactNode
}

/** A request for an opinion: what was asked, what came of it, what can be done, what happened. */
export function OpinionBody({ request, children }: OpinionBodyProps) {
  const t = useTranslations('opinions')
  const { number, entry, expert, project, question, dueAt, requestedBy } = request
  const { conclusion, answer, answeredAt, stateLabel, steps } = request
  return (
    <>
      <PageHeader
        eyebrow={number}
        title={<InLanguage words={entry.title} />}
        tags={<StatusTag tone="info">{stateLabel}</StatusTag>}
      />
      <Card>
        <DescriptionList
          items={[
            {
              term: t('expert'),
              description: [expert.name, expert.workplace].filter(Boolean).join(', '),
            },
            { term: t('requestedBy'), description: requestedBy },
            { term: t('due'), description: dueAt ? <DateTime value={dueAt} time /> : null },
            { term: t('project'), description: project },
            {
              term: t('question'),
              description: <p className="whitespace-pre-line">{question}</p>,
            },
          ]}
        />
      </Card>
      {conclusion && answeredAt ? (
        <Card title={t('answer')}>
          <p>
            <StatusTag tone={conclusionTones[conclusion]}>
              {t(`conclusions.${conclusion}`)}
            </StatusTag>{' '}
            <span className="muted text-sm">
              <DateTime value={answeredAt} time />
            </span>
          </p>
          <p className="whitespace-pre-line">{answer}</p>
        </Card>
      ) : null}
      {children}
      <Card title={t('history')}>
        <Timeline
          label={t('history')}
          items={steps.map(({ id, at, by, step, stateLabel: state, words }) => ({
            id,
            at,
            by,
            title: `${t(`steps.${step}`)} · ${state}`,
            note: words ? <p className="whitespace-pre-line">{words}</p> : null,
          }))}
        />
      </Card>
    </>
  )
}
