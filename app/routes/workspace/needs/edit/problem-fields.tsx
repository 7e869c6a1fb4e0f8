import { useTranslations } from 'use-intl'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

const lengths = { summary: 300, currentState: 4_000, goal: 4_000 } as const
const names = ['summary', 'currentState', 'goal'] as const

interface ProblemFieldsProps {
  fields: Record<(typeof names)[number] | 'title', FieldMeta>
}

/** Title, summary, present state and wanted result, each with an example to follow and one to avoid. */
export function ProblemFields({ fields }: ProblemFieldsProps) {
  const t = useTranslations('needs.form')
  return (
    <>
      <TextField
        field={fields.title}
        label={t('title')}
        hint={
          <GuidedHint good={t('titleGood')} bad={t('titleBad')}>
            {t('titleHint')}
          </GuidedHint>
        }
      />
      {names.map((name) => (
        <TextArea
          key={name}
          field={fields[name]}
          label={t(name)}
          hint={
            <GuidedHint good={t(`${name}Good`)} bad={t(`${name}Bad`)}>
              {t(`${name}Hint`)}
            </GuidedHint>
          }
          rows={name === 'summary' ? 2 : 5}
          maxLength={lengths[name]}
        />
      ))}
    </>
  )
}
