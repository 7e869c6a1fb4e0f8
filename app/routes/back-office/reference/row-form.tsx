import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  periodOf,
  type ReferenceList,
  type ReferenceRow,
  type RowEffect,
} from '#app/domain/reference-data/reference-lists'
import type { RowFormSchema } from '#app/domain/reference-data/reference-schemas'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { SaveOrPreview } from '#app/ui/forms/save-or-preview'
import type { Option } from '#app/ui/forms/select-options'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { RowFields } from './row-fields'

interface Previewed {
  row: ReferenceRow
  effect: RowEffect
}

interface Props {
  list: ReferenceList
  row: ReferenceRow
  fixed?: readonly string[]
  /** Administrative units to choose from. */
  units?: readonly Option[]
  /** What the action answered. */
  reply: object | undefined
}

/** Writes a row of a list: what it would do is told first, then it is saved. */
export function RowForm({ list, row, fixed, units, reply }: Props) {
  const t = useTranslations('referenceData')
  const previewed = reply && 'effect' in reply ? (reply as Previewed) : null
  const values: ReferenceRow = previewed?.row ?? row
  const [form, fields] = useSchemaForm<typeof RowFormSchema>({
    reply,
    id: previewed ? 'previewed' : 'row',
    defaultValue: { ...values, list } as never,
  })
  const corrects = list === 'successions' && previewed?.effect === 'changed'
  const told = corrects ? 'corrected' : (previewed?.effect ?? 'same')
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary form={form} />
      {previewed ? (
        <Notice live tone={previewed.effect === 'same' ? 'warning' : 'info'}>
          <p>{t(`effects.${told}`, { from: periodOf(values)?.validFrom ?? values.date ?? '' })}</p>
        </Notice>
      ) : null}
      <input type="hidden" name="list" value={list} />
      <RowFields
        list={list}
        fields={fields as unknown as Record<string, FieldMeta>}
        {...(fixed ? { fixed } : {})}
        {...(units ? { units } : {})}
      />
      <SaveOrPreview save={t('save')} preview={t('preview')} />
    </Form>
  )
}
