import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../button'
import type { FieldMeta } from './field-meta'
import { Fieldset } from './fieldset'

interface RepeatingGroupProps<Item> {
  form: Pick<FormMetadata, 'insert' | 'remove'>
  field: FieldMeta
  /** `field.getFieldList()`. */
  items: FieldMetadata<Item>[]
  legend: ReactNode
  hint?: ReactNode
  optional?: boolean
  /** What one entry is called, such as "owner". */
  itemName: string
  /** Words on the button that adds an entry. */
  addLabel?: string
  /** No more can be added from here on. */
  max?: number
  children: (item: FieldMetadata<Item>, index: number) => ReactNode
}

/** Entries of one kind, as many as needed. Adding and removing also works without scripts. */
export function RepeatingGroup<Item>(props: RepeatingGroupProps<Item>) {
  const { form, field, items, legend, hint, optional, itemName, addLabel, max = 20 } = props
  const t = useTranslations('ui')
  const name = field.name
  return (
    <Fieldset field={field} legend={legend} hint={hint} optional={optional} large>
      {items.length > 0 ? (
        <ol className="flex flex-col gap-4">
          {items.map((item, index) => (
            <li key={item.key ?? item.id} className="repeated">
              {props.children(item, index)}
              <Button
                variant="quiet"
                size="small"
                icon={Trash2}
                aria-label={t('removeRowNumber', { name: itemName, number: index + 1 })}
                {...form.remove.getButtonProps({ name, index })}
              >
                {t('removeRow')}
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      {items.length < max ? (
        <Button
          variant="secondary"
          icon={Plus}
          className="self-start"
          {...form.insert.getButtonProps({ name })}
        >
          {addLabel ?? `${t('addRow')} ${itemName}`}
        </Button>
      ) : null}
    </Fieldset>
  )
}
