import type { FieldMetadata, FormMetadata } from '@conform-to/react'

/** Any field of any Conform form; components need its name, ids, value and errors only. */
export type FieldMeta = FieldMetadata<unknown>

/** Any Conform form. */
export type FormMeta = Pick<FormMetadata, 'id' | 'errors' | 'allErrors'>

/** The `aria-describedby` of a control: its errors first, then its hint. */
export function describedBy(field: FieldMeta, hasHint: boolean): string | undefined {
  const ids = [field.errors ? field.errorId : null, hasHint ? field.descriptionId : null]
  return ids.filter(Boolean).join(' ') || undefined
}
