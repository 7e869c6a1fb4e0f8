import { useTranslations } from 'use-intl'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { TextArea } from '#app/ui/forms/text-area'

const lengths = { summary: 300, problem: 4_000, solution: 8_000, application: 4_000 } as const
const names = ['summary', 'problem', 'solution', 'application'] as const

/** Summary, problem, solution and application, each with an example to follow and one to avoid. */
export function StoryFields({ fields }: { fields: Record<(typeof names)[number], FieldMeta> }) {
  const t = useTranslations('technologies.form')
  return (
    <>
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
