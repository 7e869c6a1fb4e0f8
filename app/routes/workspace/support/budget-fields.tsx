import { useLocale, useTranslations } from 'use-intl'
import { mostUnits } from '#app/domain/programmes/support-ceiling'
import { countedUnits, type SupportItem } from '#app/domain/programmes/support-item'
import { queryOf } from '#app/domain/programmes/wizard'
import type { ApplicationView } from '#app/domain/support-applications/application-queries.server'
import { paths } from '#app/routes/paths'
import { useLevelText } from '#app/routes/support-parts/level-text'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'

const LONG = 2_000

interface BudgetFieldsProps {
  item: SupportItem
  application: ApplicationView
  fields: Record<string, FieldMeta>
}

/** The budget of one item, below what the firm can get of it at most. */
export function BudgetFields({ item, application, fields }: BudgetFieldsProps) {
  const t = useTranslations('supportApplications.form')
  const words = useTranslations('programmes')
  const locale = useLocale()
  const text = useLevelText()
  const field = (name: string) => fields[name] as FieldMeta
  const level = application.levels[item.code]
  const elsewhere = application.elsewhere[item.code] ?? 0n
  const most = mostUnits(item)
  return (
    <>
      {level?.kind === 'level' ? (
        <Notice tone="info">
          <p>
            {level.ceiling === null
              ? t('ceilingNone', { rate: text.rate(level.rate) })
              : t('ceiling', {
                  rate: text.rate(level.rate),
                  ceiling: text.ceiling(level.ceiling, item.unit),
                })}{' '}
            {words('sourceOf', { source: item.source[locale] })}.{' '}
            <LocaleLink
              to={
                paths.programmeItem(application.programmeSlug, item.code) +
                queryOf(application.answers)
              }
            >
              {words('explain')}
            </LocaleLink>
          </p>
          {elsewhere > 0n ? <p>{t('elsewhere', { amount: text.money(elsewhere) })}</p> : null}
        </Notice>
      ) : (
        <Notice tone="warning">
          {t(level?.kind === 'other-size' ? 'otherSize' : 'sizeFirst')}
        </Notice>
      )}
      <TextArea
        field={field('description')}
        label={t('description')}
        hint={t('descriptionHint')}
        rows={4}
        maxLength={LONG}
      />
      <TextField field={field('supplier')} label={t('supplier')} optional />
      {countedUnits.includes(item.unit) ? (
        <TextField
          field={field('quantity')}
          label={t('quantity', { unit: words(`units.${item.unit}`) })}
          {...(most === null ? {} : { hint: words('item.mostUnits', { count: most }) })}
          inputMode="numeric"
          width="short"
        />
      ) : null}
      <MoneyField field={field('cost')} label={t('cost')} />
      <MoneyField
        field={field('received')}
        label={t('received')}
        hint={t('receivedHint')}
        optional
      />
      <MoneyField field={field('amount')} label={t('amount')} />
    </>
  )
}
