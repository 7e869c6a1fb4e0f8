import { useTranslations } from 'use-intl'
import { groupKinds } from '#app/domain/vocabulary/word-group'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextArea } from '#app/ui/forms/text-area'

const LONGEST_NOTE = 500

type Name = 'kind' | 'vi' | 'en' | 'broaderVi' | 'broaderEn' | 'note' | 'validFrom' | 'validTo'

/** What staff write of a group of words. */
export function GroupFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('vocabulary')
  return (
    <>
      <RadioGroup
        field={fields.kind}
        legend={t('form.kind')}
        options={groupKinds.map((value) => ({
          value,
          label: t(`kinds.${value}`),
          hint: t(`kindHints.${value}`),
        }))}
      />
      <TextArea
        field={fields.vi}
        label={t('form.vi')}
        hint={t('form.termsHint')}
        rows={4}
        lang="vi"
      />
      <TextArea
        field={fields.en}
        label={t('form.en')}
        hint={t('form.termsHintEn')}
        rows={4}
        lang="en"
      />
      <TextArea
        field={fields.broaderVi}
        label={t('form.broaderVi')}
        hint={t('form.broaderHint')}
        rows={2}
        lang="vi"
        optional
      />
      <TextArea
        field={fields.broaderEn}
        label={t('form.broaderEn')}
        hint={t('form.broaderHint')}
        rows={2}
        lang="en"
        optional
      />
      <TextArea
        field={fields.note}
        label={t('form.note')}
        rows={2}
        maxLength={LONGEST_NOTE}
        optional
      />
      <DateField field={fields.validFrom} label={t('form.validFrom')} />
      <DateField
        field={fields.validTo}
        label={t('form.validTo')}
        hint={t('form.validToHint')}
        optional
      />
    </>
  )
}
