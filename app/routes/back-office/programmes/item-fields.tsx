import type { useForm } from '@conform-to/react'
import { getInputProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { enterpriseSizes } from '#app/domain/programmes/enterprise-size'
import { dongField } from '#app/domain/programmes/firm-answers'
import type { ItemFormSchema } from '#app/domain/programmes/programme-schemas'
import { type SupportItem, supportUnits } from '#app/domain/programmes/support-item'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type ItemInput = z.input<typeof ItemFormSchema>
type ItemForm = ReturnType<typeof useForm<ItemInput>>

const BASIS = 100

/** What the form of an item holds for one that is there. */
export function itemValues(item: SupportItem) {
  return {
    code: item.code,
    nameVi: item.name.vi,
    nameEn: item.name.en,
    sourceVi: item.source.vi,
    sourceEn: item.source.en,
    noteVi: item.note?.vi,
    noteEn: item.note?.en,
    unit: item.unit,
    frequency: item.frequency,
    maxYears: item.maxYears === null ? undefined : String(item.maxYears),
    maxCount: item.maxCount === null ? undefined : String(item.maxCount),
    way: item.way,
    levels: item.levels.map(({ sizes, favoured, rate, ceiling }) => ({
      sizes,
      favoured: favoured ? 'on' : undefined,
      rate: String(rate / BASIS),
      ceiling: ceiling === null ? '' : dongField(BigInt(ceiling)),
    })),
  }
}

/** What the form holds for a new item. */
export const newItem: Partial<ReturnType<typeof itemValues>> = {
  unit: 'contract',
  frequency: 'yearly',
  way: 'application',
  levels: [{ sizes: [], favoured: undefined, rate: '50', ceiling: '' }],
}

interface ItemFieldsProps {
  form: ItemForm[0]
  fields: ItemForm[1]
  /** The item is there already: its code stays. */
  known: boolean
}

/** Everything of an item but its conditions. */
export function ItemFields({ form, fields, known }: ItemFieldsProps) {
  const t = useTranslations('programmes')
  const words = useTranslations('programmes.staff.form')
  return (
    <>
      {known ? (
        <input {...getInputProps(fields.code, { type: 'hidden' })} key="code" />
      ) : (
        <TextField
          field={fields.code}
          label={words('code')}
          hint={words('slugHint')}
          width="medium"
        />
      )}
      <TextField field={fields.nameVi} label={words('itemNameVi')} lang="vi" />
      <TextField field={fields.nameEn} label={words('itemNameEn')} lang="en" />
      <TextField field={fields.sourceVi} label={words('sourceVi')} lang="vi" />
      <TextField field={fields.sourceEn} label={words('sourceEn')} lang="en" />
      <RadioGroup
        field={fields.way}
        legend={words('way')}
        options={[
          { value: 'application', label: words('byApplication') },
          { value: 'plan', label: t('byPlan') },
        ]}
      />
      <SelectField
        field={fields.unit}
        label={words('unit')}
        options={supportUnits.map((value) => ({ value, label: t(`unitNames.${value}`) }))}
        empty={false}
      />
      <RadioGroup
        field={fields.frequency}
        legend={words('frequency')}
        options={[
          { value: 'yearly', label: words('yearly') },
          { value: 'once', label: words('once') },
        ]}
        inline
      />
      <TextField
        field={fields.maxYears}
        label={words('maxYears')}
        inputMode="numeric"
        width="short"
        optional
      />
      <TextField
        field={fields.maxCount}
        label={words('maxCount')}
        inputMode="numeric"
        width="short"
        optional
      />
      <RepeatingGroup
        form={form}
        field={fields.levels}
        items={fields.levels.getFieldList()}
        legend={words('levels')}
        hint={words('levelsHint')}
        itemName={words('level')}
        max={12}
      >
        {(row) => {
          const level = row.getFieldset()
          return (
            <>
              <CheckboxGroup
                field={level.sizes}
                legend={words('sizes')}
                options={enterpriseSizes.map((value) => ({ value, label: t(`sizes.${value}`) }))}
                optional
              />
              <Checkbox field={level.favoured} label={words('favoured')} />
              <TextField
                field={level.rate}
                label={t('rate')}
                inputMode="decimal"
                width="short"
                suffix="%"
              />
              <MoneyField field={level.ceiling} label={t('ceiling')} optional />
            </>
          )
        }}
      </RepeatingGroup>
      <TextArea field={fields.noteVi} label={words('noteVi')} rows={2} lang="vi" optional />
      <TextArea field={fields.noteEn} label={words('noteEn')} rows={2} lang="en" optional />
    </>
  )
}
