import {
  certainties,
  listColumns,
  type ReferenceList,
  unitLevels,
} from '#app/domain/reference-data/reference-lists'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'
import { useListWords } from './use-list-words'

interface Props {
  list: ReferenceList
  fields: Record<string, FieldMeta>
  /** Columns that stay as they are: those that name the entry. */
  fixed?: readonly string[]
}

const optional: readonly string[] = ['parentCode', 'validTo', 'position']

/** What a row of a list says, one field a column. */
export function RowFields({ list, fields, fixed = [] }: Props) {
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
    if (column === 'validFrom' || column === 'validTo' || column === 'date') {
      return <DateField key={column} {...shared} />
    }
    if (column === 'certainty' || column === 'level') {
      const [part, values] =
        column === 'level'
          ? (['levels', unitLevels] as const)
          : (['certainties', certainties] as const)
      return (
        <SelectField
          key={column}
          {...shared}
          options={values.map((value) => ({ value, label: words(part, value) }))}
        />
      )
    }
    return <TextField key={column} {...shared} {...(/En$/.test(column) ? { lang: 'en' } : {})} />
  })
}
