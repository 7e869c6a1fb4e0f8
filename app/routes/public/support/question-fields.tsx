import { useTranslations } from 'use-intl'
import {
  firmTypes,
  innovations,
  links,
  sectors,
  selections,
  traits,
} from '#app/domain/programmes/firm-facts'
import type { QuestionName } from '#app/domain/programmes/wizard'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import type { Choice } from '#app/ui/forms/choices'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextField } from '#app/ui/forms/text-field'

type Fields = Partial<Record<string, FieldMeta>>

interface QuestionFieldsProps {
  question: QuestionName
  fields: Fields
  today: string
}

/** The controls of one question. */
export function QuestionFields({ question, fields, today }: QuestionFieldsProps) {
  const t = useTranslations('programmes.wizard')
  const words = useTranslations('programmes.wizard.questions')
  const field = (name: string) => fields[name] as FieldMeta
  const unsure = (name: string) => <Checkbox field={field(`${name}-unsure`)} label={t('unsure')} />
  const radios = (name: QuestionName, options: Choice[]) => (
    <RadioGroup field={field(name)} legend={words(`${name}.title`)} options={options} />
  )
  const boxes = (name: 'trait' | 'innovation' | 'selection' | 'link', options: Choice[]) => (
    <>
      <input type="hidden" name={name} value="none" />
      <CheckboxGroup field={field(name)} legend={words(`${name}.title`)} options={options} />
      {unsure(name)}
    </>
  )
  switch (question) {
    case 'type':
      return radios(
        'type',
        firmTypes.map((value) => ({ value, label: words(`type.options.${value}`) })),
      )
    case 'sector':
      return radios('sector', [
        ...sectors.map((value) => ({ value, label: words(`sector.options.${value}`) })),
        { value: 'unsure', label: t('unsure') },
      ])
    case 'employees':
      return (
        <>
          <TextField
            field={field('employees')}
            label={words('employees.label')}
            inputMode="decimal"
            width="short"
            suffix={words('employees.unit')}
          />
          {unsure('employees')}
        </>
      )
    case 'money':
      return (
        <>
          <MoneyField field={field('revenue')} label={words('money.revenue')} />
          <Checkbox field={field('no-revenue')} label={words('money.noRevenue')} />
          {unsure('revenue')}
          <MoneyField field={field('capital')} label={words('money.capital')} />
          {unsure('capital')}
        </>
      )
    case 'registered':
      return (
        <>
          <DateField field={field('registered')} label={words('registered.label')} max={today} />
          {unsure('registered')}
        </>
      )
    case 'offer':
      return radios('offer', [
        { value: 'none', label: words('offer.options.none') },
        { value: 'public', label: words('offer.options.public') },
        { value: 'unsure', label: t('unsure') },
      ])
    case 'trait':
      return boxes(
        'trait',
        traits.map((value) => ({
          value,
          label: words(`trait.options.${value}`),
          hint: words(`trait.hints.${value}`),
        })),
      )
    case 'innovation':
      return boxes(
        'innovation',
        innovations.map((value) => ({ value, label: words(`innovation.options.${value}`) })),
      )
    case 'selection':
      return boxes(
        'selection',
        selections.map((value) => ({ value, label: words(`selection.options.${value}`) })),
      )
    case 'link':
      return boxes(
        'link',
        links.map((value) => ({ value, label: words(`link.options.${value}`) })),
      )
  }
}
