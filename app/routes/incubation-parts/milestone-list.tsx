import { useLocale, useTranslations } from 'use-intl'
import type { IncubationView } from '#app/domain/incubation/index.server'
import type { Reply } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { InLanguage } from '#app/ui/in-language'
import { StatusTag } from '#app/ui/status-tag'
import { Tag } from '#app/ui/tag'
import { inReaders } from './project-words'
import { milestoneTones } from './tones'
import { WordsForm } from './words-form'

interface MilestoneListProps {
  project: IncubationView
  reply: Reply
}

/** The milestones of a project with what was said of them, and the steps that are open to the reader. */
export function MilestoneList({ project, reply }: MilestoneListProps) {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const { milestones, version } = project
  return (
    <Card title={t('milestones')}>
      {milestones.length === 0 ? <p className="muted">{t('noMilestones')}</p> : null}
      <ol className="flex flex-col gap-6">
        {milestones.map(({ id, titleVi, titleEn, dueOn, status, late, report, note, steps }) => (
          <li key={id} className="flex flex-col gap-2">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <h3 className="text-base font-semibold">
                <InLanguage words={inReaders(locale, titleVi, titleEn)} />
              </h3>
              <StatusTag tone={milestoneTones[status]}>
                {t(`milestoneStatuses.${status}`)}
              </StatusTag>
              {late ? <Tag tone="error">{t('late')}</Tag> : null}
            </div>
            <p className="muted text-sm">
              {t('due')}: <DateTime value={dueOn} />
            </p>
            {report ? (
              <p>
                <strong>{t('report')}:</strong>{' '}
                <span lang="vi" className="whitespace-pre-wrap">
                  {report}
                </span>
              </p>
            ) : null}
            {note ? (
              <p>
                <strong>{t('note')}:</strong>{' '}
                <span lang="vi" className="whitespace-pre-wrap">
                  {note}
                </span>
              </p>
            ) : null}
            {steps.length > 0 ? (
              <div className="no-print flex flex-wrap items-start gap-3">
                {steps.map((step) => (
                  <WordsForm
                    key={step}
                    intent={step}
                    version={version}
                    values={{ milestone: id }}
                    label={t(`steps.${step}`)}
                    question={t(`words.${step}`)}
                    reply={reply}
                  />
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
