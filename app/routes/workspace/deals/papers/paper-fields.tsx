import { useTranslations } from 'use-intl'
import { type DealPaperKind, paperLanguages } from '#app/domain/papers/paper'
import type { MakePaperInput } from '#app/domain/papers/paper-schemas'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

const LONGEST = 10_000

interface PaperFieldsProps {
  kind: DealPaperKind
  fields: Record<Exclude<keyof MakePaperInput, 'version' | 'formKey'>, FieldMeta>
}

/** What a paper needs besides what the deal says. */
export function PaperFields({ kind, fields }: PaperFieldsProps) {
  const t = useTranslations('papers')
  const meeting = kind === 'minutes' || kind === 'acceptance'
  return (
    <>
      <RadioGroup
        field={fields.language}
        legend={t('form.language')}
        options={paperLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <DateField field={fields.heldOn} label={t('form.heldOn')} optional />
      <TextField
        field={fields.place}
        label={t('form.place')}
        hint={t('form.placeHint')}
        width="medium"
        optional
      />
      {meeting ? (
        <>
          <TextArea
            field={fields.providerPeople}
            label={t('form.providerPeople')}
            rows={2}
            maxLength={LONGEST}
            optional
          />
          <TextArea
            field={fields.seekerPeople}
            label={t('form.seekerPeople')}
            rows={2}
            maxLength={LONGEST}
            optional
          />
        </>
      ) : null}
      {kind === 'nda' || meeting ? (
        <TextArea
          field={fields.content}
          label={t(`form.content.${kind}`)}
          rows={6}
          maxLength={LONGEST}
          optional
        />
      ) : null}
      {meeting ? (
        <TextArea
          field={fields.conclusion}
          label={t('form.conclusion')}
          rows={4}
          maxLength={LONGEST}
          optional
        />
      ) : null}
      {kind === 'nda' ? (
        <TextField
          field={fields.months}
          type="number"
          label={t('form.months')}
          min={1}
          max={600}
          width="short"
        />
      ) : null}
    </>
  )
}
