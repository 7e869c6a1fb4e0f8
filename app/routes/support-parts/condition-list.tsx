import { useLocale, useTranslations } from 'use-intl'
import type { ClauseFinding, Finding, FindingStatus } from '#app/domain/programmes/check-rules'
import type { Rules } from '#app/domain/programmes/condition'
import { Tag } from '#app/ui/tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<FindingStatus, Tone> = {
  met: 'success',
  missing: 'warning',
  unknown: 'info',
  'not-met': 'error',
}

type Shown = Omit<Finding, 'status'> & { status?: FindingStatus }

interface ConditionListProps {
  /** The conditions alone, or with what came of each for one firm. */
  clauses: Rules | ClauseFinding[]
}

function conditionsOf(clause: Rules[number] | ClauseFinding): Shown[] {
  return 'anyOf' in clause ? clause.anyOf : clause.findings
}

/** All conditions of a programme or an item, each with its source; those that stand for each other together. */
export function ConditionList({ clauses }: ConditionListProps) {
  const t = useTranslations('programmes')
  return (
    <ol className="flex flex-col gap-4">
      {clauses.map((clause) => {
        const conditions = conditionsOf(clause)
        const [first] = conditions
        if (!first) return null
        if (conditions.length === 1) {
          return (
            <li key={first.label.vi}>
              <ConditionLine condition={first} />
            </li>
          )
        }
        return (
          <li key={first.label.vi}>
            <p className="flex flex-wrap items-center gap-2">
              {'status' in clause ? <StatusOf status={clause.status} /> : null}
              <span className="font-semibold">{t('oneOf')}</span>
            </p>
            <ul className="mt-2 flex flex-col gap-3 border-l-2 border-base-300 pl-4">
              {conditions.map((condition) => (
                <li key={condition.label.vi}>
                  <ConditionLine condition={condition} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

function StatusOf({ status }: { status: FindingStatus }) {
  const t = useTranslations('programmes.statuses')
  return <Tag tone={tones[status]}>{t(status)}</Tag>
}

function ConditionLine({ condition: { label, source, status } }: { condition: Shown }) {
  const t = useTranslations('programmes')
  const locale = useLocale()
  return (
    <>
      <p className="flex items-baseline gap-2">
        {status ? (
          <span className="shrink-0">
            <StatusOf status={status} />
          </span>
        ) : null}
        <span className="min-w-0">{label[locale]}</span>
      </p>
      <p className="muted text-sm">{t('sourceOf', { source: source[locale] })}</p>
    </>
  )
}
