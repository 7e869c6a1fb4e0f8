import {
  certainties,
  inferences,
  listColumns,
  type ReferenceList,
  unitLevels,
} from '#app/domain/reference-data/reference-lists'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { SelectField } from '#app/ui/forms/select-field'
import type { Option } from '#app/ui/forms/select-options'
import { TextField } from '#app/ui/forms/text-field'
import { useListWords } from './use-list-words'

interface Props {
  list: ReferenceList
  fields: Record<string, FieldMeta>
  /** Columns that stay as they are: those that name the entry. */
  fixed?: readonly string[]
  /** Administrative units to choose from, where the list is about two of them. */
  units?: readonly Option[]
}

const days: readonly string[] = ['validFrom', 'validTo', 'effectiveOn', 'date']
/** Columns with few values, and where their words are. */
const choices = {
  level: ['levels', unitLevels],
  certainty: ['certainties', certainties],
  derived: ['derivations', inferences],
} as const
const optional: readonly string[] = ['parentCode', 'validTo', 'position']

/** What a row of a list says, one field a column. */
export function RowFields({ list, fields, fixed = [], units = [] }: Props) {
  const words = useListWords()
  return listColumns[list].map((column) => {
    const field = fields[column]
    if (!field) return null
    const label = words('columns', column)
    if (fixed.includes(column)) {
      return (
        <input
          key={column}
          type="hidden"
          name={field.name}
          value={String(field.initialValue ?? '')}
        />
      )
    }
    const shared = { field, label, optional: optional.includes(column) }
    if (days.includes(column)) return <DateField key={column} {...shared} />
    if (column in choices) {
      const [part, values] = choices[column as keyof typeof choices]
      return (
        <SelectField
          key={column}
          {...shared}
          options={values.map((value) => ({ value, label: words(part, value) }))}
        />
      )
    }
    if (column === 'predecessorCode' || column === 'successorCode') {
      return <SelectField key={column} {...shared} options={[...units]} />
    }
    return <TextField key={column} {...shared} {...(/En$/.test(column) ? { lang: 'en' } : {})} />
  })
}
