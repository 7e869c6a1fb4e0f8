import type { FieldMetadata } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import { longestItem } from '#app/domain/deals/contract-schemas'
import type { DealContract } from '#app/domain/deals/deal-contract'
import type vi from '#app/locales/vi/contract'
import { ProgrammeFields, type ProgrammeLists } from '#app/routes/deal-parts/programme-fields'
import { FactsFields } from '#app/routes/deal-parts/registration/facts-fields'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { Fieldset } from '#app/ui/forms/fieldset'
import { TextArea } from '#app/ui/forms/text-area'

interface Option {
  code: string
  label: string
}

type Texts = FieldMetadata<Record<string, string | undefined> | undefined>

interface ContractFieldsProps {
  fields: Record<Exclude<keyof DealContract, 'texts'>, FieldMeta> & { texts: Texts }
  items: (Option & { optional: boolean })[]
  options: ProgrammeLists
}

/** Everything the parties write into the contract; every part may stay open until they sign. */
export function ContractFields({ fields, items, options }: ContractFieldsProps) {
  const t = useTranslations('contract')
  const texts = fields.texts.getFieldset()
  return (
    <>
      <Fieldset legend={t('form.articles')} large>
        {items.map(({ code, label, optional }, index) => {
          const field = texts[code] as FieldMeta | undefined
          if (!field) return null
          const hint = `hints.${code as keyof typeof vi.hints}` as const
          return (
            <TextArea
              key={code}
              field={field}
              label={`${index + 1}. ${label}`}
              hint={t.has(hint) ? t(hint) : undefined}
              optional={optional}
              rows={3}
              maxLength={longestItem}
            />
          )
        })}
        <DateField
          field={fields.effectiveOn}
          label={t('fields.effectiveOn')}
          hint={t('fields.effectiveOnHint')}
          optional
        />
      </Fieldset>
      <Fieldset legend={t('form.registration')} large>
        <FactsFields fields={fields} />
      </Fieldset>
      <Fieldset legend={t('form.programme')} large>
        <ProgrammeFields fields={fields} options={options} />
      </Fieldset>
    </>
  )
}
