import type { FieldMetadata } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { TechnologyOwnershipSchema } from '#app/domain/technologies/technology-schemas'
import { Checkbox } from '#app/ui/forms/checkbox'
import { DateField } from '#app/ui/forms/date-field'
import { SelectField } from '#app/ui/forms/select-field'
import type { Option } from '#app/ui/forms/select-options'
import { TextField } from '#app/ui/forms/text-field'

type IpRight = NonNullable<z.input<typeof TechnologyOwnershipSchema>['ipRights']>[number]

interface IpRightFieldsProps {
  item: FieldMetadata<IpRight>
  types: Option[]
  statuses: Option[]
}

/** One intellectual property right. */
export function IpRightFields({ item, types, statuses }: IpRightFieldsProps) {
  const t = useTranslations('technologies.form')
  const fields = item.getFieldset()
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField field={fields.type} label={t('ipType')} options={types} />
        <SelectField field={fields.status} label={t('ipStatus')} options={statuses} />
        <TextField field={fields.number} label={t('ipNumber')} optional />
        <TextField field={fields.office} label={t('ipOffice')} optional />
      </div>
      <Checkbox field={fields.numberHidden} label={t('ipNumberHidden')} />
      <div className="grid gap-4 sm:grid-cols-3">
        <DateField field={fields.filedOn} label={t('ipFiledOn')} optional />
        <DateField field={fields.grantedOn} label={t('ipGrantedOn')} optional />
        <DateField field={fields.expiresOn} label={t('ipExpiresOn')} optional />
      </div>
      <TextField field={fields.owner} label={t('ipOwner')} optional />
    </>
  )
}
