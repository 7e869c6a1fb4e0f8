import type { FieldMetadata } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { TechnologyOwnershipSchema } from '#app/domain/technologies/technology-schemas'
import { TextField } from '#app/ui/forms/text-field'

type Owner = NonNullable<z.input<typeof TechnologyOwnershipSchema>['owners']>[number]

/** One owner with their share. */
export function OwnerFields({ item }: { item: FieldMetadata<Owner> }) {
  const t = useTranslations('technologies.form')
  const fields = item.getFieldset()
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_auto]">
      <TextField field={fields.name} label={t('ownerName')} />
      <TextField field={fields.share} label={t('share')} inputMode="decimal" width="short" />
    </div>
  )
}
