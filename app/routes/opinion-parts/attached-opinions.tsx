import { useTranslations } from 'use-intl'
import type { AttachedOpinion } from '#app/domain/opinions/index.server'
import { Card } from '#app/ui/card'
import { StatusTag } from '#app/ui/status-tag'
import { conclusionTones } from './conclusion-tones'

/** What experts said of an entry, as far as the reader may see it. */
export function AttachedOpinions({ opinions }: { opinions: AttachedOpinion[] }) {
  const t = useTranslations('opinions')
  if (opinions.length === 0) return null
  return (
    <Card title={t('attached')}>
      <ul className="stack">
        {opinions.map(({ number, project, conclusion, answer, answeredAt, expert, workplace }) => (
          <li key={number} className="flex flex-col gap-2">
            <p className="flex flex-wrap items-center gap-2">
              <StatusTag tone={conclusionTones[conclusion]}>
                {t(`conclusions.${conclusion}`)}
              </StatusTag>
              <span className="muted text-sm">
                {t('attachedBy', {
                  name: workplace ? `${expert}, ${workplace}` : expert,
                  date: answeredAt,
                })}
              </span>
            </p>
            {project ? (
              <p>
                {t('project')}: {project}
              </p>
            ) : null}
            <p className="whitespace-pre-line" lang="vi">
              {answer}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
