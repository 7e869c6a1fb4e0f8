import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'
import { type OptionGroup, SelectOptions } from '#app/ui/forms/select-options'
import { PlainField } from './plain-field'

interface ChangeFormsProps {
  organisation: {
    name: string
    nameEn: string | null
    unitCode: string | null
    address: string | null
    version: number
  }
  places: OptionGroup[]
}

/** What a decision may have changed about an organisation: its name, its seat, or that it became part of another. */
export function ChangeForms({ organisation, places }: ChangeFormsProps) {
  const t = useTranslations('backOffice.changes')
  const version = String(organisation.version)
  return (
    <div className="flex flex-wrap gap-3">
      <ConfirmForm
        label={t('rename')}
        question={<p>{t('renameHelp')}</p>}
        confirm={t('rename')}
        values={{ intent: 'rename', version }}
      >
        <PlainField id="rename-name" name="name" label={t('name')} value={organisation.name} />
        <PlainField
          id="rename-name-en"
          name="nameEn"
          label={t('nameEn')}
          value={organisation.nameEn ?? ''}
          optional
        />
        <Decision id="rename" />
      </ConfirmForm>
      <ConfirmForm
        label={t('move')}
        question={<p>{t('moveHelp')}</p>}
        confirm={t('move')}
        values={{ intent: 'move', version }}
      >
        <div className="field">
          <label htmlFor="move-unit" className="field-label">
            {t('unit')}
          </label>
          <select
            id="move-unit"
            name="unitCode"
            required
            defaultValue={organisation.unitCode ?? ''}
            className="select"
          >
            <option value="">—</option>
            <SelectOptions options={places} />
          </select>
        </div>
        <PlainField
          id="move-address"
          name="address"
          label={t('address')}
          value={organisation.address ?? ''}
          optional
        />
        <Decision id="move" />
      </ConfirmForm>
      <ConfirmForm
        label={t('merge')}
        variant="danger"
        question={<p>{t('mergeHelp')}</p>}
        confirm={t('merge')}
        values={{ intent: 'merge', version }}
      >
        <PlainField
          id="merge-successor"
          name="successor"
          label={t('successor')}
          hint={t('successorHint')}
        />
        <Decision id="merge" />
      </ConfirmForm>
    </div>
  )
}

/** The day of a change, and the decision that made it. */
function Decision({ id }: { id: string }) {
  const t = useTranslations('backOffice.changes')
  return (
    <>
      <PlainField id={`${id}-on`} name="changedOn" label={t('changedOn')} type="date" />
      <PlainField id={`${id}-source`} name="source" label={t('source')} hint={t('sourceHint')} />
    </>
  )
}
