import { type FieldMetadata, getCollectionProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import type { LegalCheckInput } from '#app/domain/moderation/legal-check'
import { choicesOf, type Option } from '#app/domain/taxonomy/taxonomy'
import { legalClasses } from '#app/domain/technologies/technology'
import { Checkbox } from '#app/ui/forms/checkbox'
import { Fieldset } from '#app/ui/forms/fieldset'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextArea } from '#app/ui/forms/text-area'

/** The fields of the legal check. */
export type LegalFieldsMeta = Record<keyof LegalCheckInput, FieldMetadata<unknown>>

/** An annex list in force, as the check offers it. */
export interface AnnexChoice {
  id: string
  title: string
  legalClass: string
  items: { id: string; number: string; name: string }[]
}

interface LegalFieldsProps {
  fields: LegalFieldsMeta
  /** Criteria of the law, each under the class it leads to. */
  criteria: Option[]
  annexes: AnnexChoice[]
}

const strictFirst = ['prohibited', 'restricted', 'encouraged'] as const

interface TickListProps {
  title: string
  field: FieldMetadata<unknown>
  options: { value: string; label: string }[]
}

/** Boxes of a field of which other parts of the page show more; open where one of them is ticked. */
function TickList({ title, field, options }: TickListProps) {
  const boxes = getCollectionProps(field, {
    type: 'checkbox',
    options: options.map(({ value }) => value),
    ariaAttributes: false,
  })
  return (
    <details open={boxes.some(({ defaultChecked }) => defaultChecked)}>
      <summary>{title}</summary>
      {boxes.map(({ key, ...box }, index) => (
        <div key={key} className="choice">
          <input {...box} className="checkbox checkbox-primary" />
          <label htmlFor={box.id}>{options[index]?.label}</label>
        </div>
      ))}
    </details>
  )
}

/** The check of a technology against Arts. 9–11 of the law: class, criteria, annexes, flags and note. */
export function LegalFields({ fields, criteria, annexes }: LegalFieldsProps) {
  const t = useTranslations('moderation')
  const classes = useTranslations('catalogue.legal')
  return (
    <>
      <div data-shortcut="n" data-press="yes" data-after-rubric="">
        <RadioGroup
          field={fields.legalClass}
          legend={t('legalClass')}
          hint={t('legalClassHint')}
          inline
          options={legalClasses.map((value) => ({ value, label: classes(value) }))}
        />
      </div>
      <Fieldset
        field={fields.legalCriteria}
        legend={t('legalCriteria')}
        hint={t('legalCriteriaHint')}
        optional
      >
        {strictFirst.map((name) => (
          <TickList
            key={name}
            title={classes(name)}
            field={fields.legalCriteria}
            options={choicesOf(criteria.filter(({ parentCode }) => parentCode === name))}
          />
        ))}
      </Fieldset>
      <Fieldset field={fields.annexItems} legend={t('annexItems')} optional>
        {annexes.length === 0 ? <p className="muted">{t('noAnnexes')}</p> : null}
        {annexes.map(({ id, title, items }) => (
          <TickList
            key={id}
            title={title}
            field={fields.annexItems}
            options={items.map((item) => ({
              value: item.id,
              label: `${item.number}. ${item.name}`,
            }))}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t('flags')} optional>
        <Checkbox field={fields.green} label={t('green')} />
        <Checkbox field={fields.highTech} label={t('highTech')} />
      </Fieldset>
      <TextArea
        field={fields.legalNote}
        label={t('legalNote')}
        hint={t('legalNoteHint')}
        rows={3}
        maxLength={2_000}
        optional
      />
    </>
  )
}
