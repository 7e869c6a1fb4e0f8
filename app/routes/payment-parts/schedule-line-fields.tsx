import { useTranslations } from 'use-intl'
import { lineKinds, periodChoices } from '#app/domain/payments/schedule'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'

type Name =
  | 'kind'
  | 'title'
  | 'amount'
  | 'dueOn'
  | 'rate'
  | 'periodMonths'
  | 'validFrom'
  | 'validTo'

interface ScheduleLineFieldsProps {
  line: Record<Name, FieldMeta>
  currency: string
}

/** One line of a schedule. Which fields it needs depends on its kind; without scripts all are there. */
export function ScheduleLineFields({ line, currency }: ScheduleLineFieldsProps) {
  const t = useTranslations('payments')
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        field={line.kind}
        label={t('schedule.kind')}
        options={lineKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        empty={false}
      />
      <TextField
        field={line.title}
        label={t('schedule.name')}
        hint={t('schedule.nameHint')}
        autoComplete="off"
      />
      <p className="muted text-sm">{t('schedule.fixed')}</p>
      <div className="flex flex-wrap items-end gap-4">
        <MoneyField field={line.amount} label={t('schedule.amount')} currency={currency} />
        <DateField field={line.dueOn} label={t('schedule.due')} />
      </div>
      <details open={line.kind.initialValue === 'royalty'}>
        <summary>{t('schedule.royaltyHint')}</summary>
        <div className="mt-3 flex flex-wrap items-end gap-4">
          <TextField
            field={line.rate}
            label={t('schedule.rate')}
            inputMode="decimal"
            width="short"
          />
          <SelectField
            field={line.periodMonths}
            label={t('schedule.period')}
            options={periodChoices.map((months) => ({
              value: String(months),
              label: String(months),
            }))}
          />
          <DateField field={line.validFrom} label={t('schedule.from')} />
          <DateField field={line.validTo} label={t('schedule.to')} />
        </div>
      </details>
    </div>
  )
}
