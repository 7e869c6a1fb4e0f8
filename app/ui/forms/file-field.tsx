import { getInputProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

interface FileFieldProps extends FieldProps {
  /** Media types or endings, such as `image/png,.pdf`. */
  accept?: string
  multiple?: boolean
  /** Largest size of one file, told in the hint. */
  megabytes: number
}

/** Files to send; the form around it must be `multipart/form-data`. */
export function FileField({ accept, multiple, megabytes, ...shared }: FileFieldProps) {
  const t = useTranslations('ui')
  const { key, ...control } = getInputProps(shared.field, { type: 'file' })
  const limit = t('fileHint', { megabytes })
  const hint = shared.hint ? (
    <>
      {shared.hint} {limit}
    </>
  ) : (
    limit
  )
  return (
    <Field {...shared} hint={hint}>
      <input
        key={key}
        {...control}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(shared.field, true)}
        className="file-input max-w-lg"
      />
    </Field>
  )
}
