import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Rubric, type Scores, totalOf, verdictOf } from '#app/domain/moderation/rubric'
import type { Option } from '#app/domain/taxonomy/taxonomy'

interface RubricFieldsProps {
  rubric: Rubric
  categories: Pick<Option, 'code' | 'label'>[]
  /** Points that were sent before, by category. */
  given: Readonly<Record<string, string>>
}

/** A digit gives its points and moves on to the next category, or to whatever follows the rubric. */
function scoreByDigit(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  const group = event.currentTarget
  const radio = group.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)
  if (!radio) return
  event.preventDefault()
  radio.click()
  const groups = [...(group.parentElement?.querySelectorAll('fieldset') ?? [])]
  const next = groups[groups.indexOf(group) + 1]
  const follow = group
    .closest('form')
    ?.querySelector<HTMLElement>('[data-after-rubric] input, button[data-after-rubric]')
  const target = next?.querySelector('input') ?? follow ?? radio
  target.focus()
}

/** The points of the rubric: one row of choices a category, with what their sum says. */
export function RubricFields({ rubric, categories, given }: RubricFieldsProps) {
  const t = useTranslations('moderation.rubric')
  const [scores, setScores] = useState<Scores>(() =>
    Object.fromEntries(Object.entries(given).map(([code, points]) => [code, Number(points)])),
  )
  const { most, publishFrom, holdFrom, leastEach } = rubric
  const isWhole = categories.every(({ code }) => scores[code] !== undefined)
  const points = Array.from({ length: most + 1 }, (_, index) => index)
  return (
    <div className="stack">
      <h3>{t('title')}</h3>
      <p className="field-hint">{t('hint', { most, publishFrom, holdFrom, leastEach })}</p>
      <div data-shortcut="s" className="grid gap-4 sm:grid-cols-2">
        {categories.map(({ code, label }) => (
          <fieldset key={code} className="fieldset-plain" onKeyDown={scoreByDigit}>
            <legend className="field-label">{label}</legend>
            <div className="flex flex-wrap gap-x-4">
              {points.map((value) => (
                <label key={value} className="flex min-h-6 items-center gap-1.5">
                  <input
                    type="radio"
                    name={`scores.${code}`}
                    value={value}
                    defaultChecked={given[code] === String(value)}
                    onChange={() => setScores((before) => ({ ...before, [code]: value }))}
                    className="radio radio-primary radio-sm"
                  />
                  {value}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <p aria-live="polite" className="font-semibold">
        {t('total')}:{' '}
        {isWhole
          ? t('result', {
              total: totalOf(scores),
              verdict: t(`verdicts.${verdictOf(rubric, scores)}`),
            })
          : t('unscored')}
      </p>
    </div>
  )
}
