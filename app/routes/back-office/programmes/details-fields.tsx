import { useTranslations } from 'use-intl'
import { formVersions, type ProgrammeContent } from '#app/domain/programmes/programme'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { Fieldset } from '#app/ui/forms/fieldset'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

const pairs = ['name', 'summary', 'legalBasis', 'agency'] as const
const LONG = 1_000

type Name =
  | `${(typeof pairs)[number] | 'endedNote'}${'Vi' | 'En'}`
  | 'opensOn'
  | 'closesOn'
  | 'budget'
  | 'panelKind'
  | 'independentPercent'
  | 'decisionWorkingDays'
  | 'formVersion'

/** What the form of the frame holds for a version. */
export function detailsOf(content: ProgrammeContent) {
  const { name, summary, legalBasis, agency, endedNote, panel } = content
  return {
    nameVi: name.vi,
    nameEn: name.en,
    summaryVi: summary.vi,
    summaryEn: summary.en,
    legalBasisVi: legalBasis.vi,
    legalBasisEn: legalBasis.en,
    agencyVi: agency.vi,
    agencyEn: agency.en,
    opensOn: content.opensOn,
    closesOn: content.closesOn ?? undefined,
    endedNoteVi: endedNote?.vi,
    endedNoteEn: endedNote?.en,
    budget: content.budget ?? undefined,
    panelKind: panel.kind,
    independentPercent: String(panel.independentPercent),
    decisionWorkingDays: String(content.decisionWorkingDays),
    formVersion: content.formVersion,
  }
}

/** The frame of a programme in both languages. */
export function DetailsFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('programmes')
  const form = useTranslations('programmes.staff.form')
  return (
    <>
      {pairs.map((name) => (
        <Fieldset key={name} legend={form(name)} large>
          {(['Vi', 'En'] as const).map((language) =>
            name === 'summary' ? (
              <TextArea
                key={language}
                field={fields[`${name}${language}`]}
                label={form(`in${language}`)}
                rows={3}
                maxLength={LONG}
                lang={language.toLowerCase()}
              />
            ) : (
              <TextField
                key={language}
                field={fields[`${name}${language}`]}
                label={form(`in${language}`)}
                lang={language.toLowerCase()}
              />
            ),
          )}
        </Fieldset>
      ))}
      <DateField field={fields.opensOn} label={t('facts.opensOn')} />
      <DateField
        field={fields.closesOn}
        label={t('facts.closesOn')}
        hint={form('closesOnHint')}
        optional
      />
      <MoneyField field={fields.budget} label={t('facts.budget')} optional />
      <RadioGroup
        field={fields.panelKind}
        legend={t('facts.panel')}
        options={[
          { value: 'officer', label: form('officer') },
          { value: 'council', label: form('council') },
        ]}
        inline
      />
      <TextField
        field={fields.independentPercent}
        label={form('independent')}
        inputMode="numeric"
        width="short"
        suffix="%"
      />
      <TextField
        field={fields.decisionWorkingDays}
        label={form('decision')}
        inputMode="numeric"
        width="short"
        suffix={form('workingDays')}
      />
      <SelectField
        field={fields.formVersion}
        label={form('formVersion')}
        options={formVersions.map((value) => ({ value, label: value }))}
        empty={false}
      />
      <Fieldset legend={form('endedNote')} hint={form('endedNoteHint')} optional large>
        <TextField field={fields.endedNoteVi} label={form('inVi')} lang="vi" optional />
        <TextField field={fields.endedNoteEn} label={form('inEn')} lang="en" optional />
      </Fieldset>
    </>
  )
}
