import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { ScheduleLineView, ScheduleView } from '#app/domain/payments/schedule-view'
import { formatDate } from '#app/locales/dates'
import { formatMoney } from '#app/locales/money'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Money } from '#app/ui/money'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'

interface ScheduleCardProps {
  schedule: ScheduleView
  /** True for a party that may agree and propose. */
  mayAct: boolean
  /** True for a party that may declare sales, which runs on after a deal has closed. */
  mayDeclare: boolean
  /** Path of the form for a new version. */
  propose: string
}

/** The lines of a schedule, who has agreed to them, and what the reader's side can do. */
export function ScheduleCard({ schedule, mayAct, mayDeclare, propose }: ScheduleCardProps) {
  const t = useTranslations('payments.schedule')
  const locale = useLocale()
  const { currency, total, version, missing, outOfStep } = schedule
  return (
    <Card title={t('version', { version })}>
      <p>
        {t('total')}: {total === null ? t('totalOpen') : formatMoney(total, currency, locale)}
      </p>
      {outOfStep ? <Notice tone="warning">{t('outOfStep')}</Notice> : null}
      {missing !== null && !schedule.agreedAt ? (
        <Notice tone="warning">
          {t(missing < 0n ? 'tooMuch' : 'missing', {
            sum: formatMoney(missing < 0n ? -missing : missing, currency, locale),
          })}
        </Notice>
      ) : null}
      <Lines schedule={schedule} />
      <Agreement schedule={schedule} mayAct={mayAct} propose={propose} />
      {schedule.agreedAt && schedule.side === 'payer' && mayDeclare
        ? schedule.lines.map((line) => (
            <Declare key={line.position} line={line} currency={currency} />
          ))
        : null}
    </Card>
  )
}

function Lines({ schedule: { lines, currency } }: { schedule: ScheduleView }) {
  const t = useTranslations('payments')
  const locale = useLocale()
  const format = useFormatter()
  const day = (date: Date | null) => (date ? formatDate(date, locale) : '')
  return (
    <Table
      caption={t('schedule.caption')}
      captionHidden
      rows={lines}
      rowKey={({ position }) => String(position)}
      columns={[
        {
          id: 'title',
          header: t('schedule.line'),
          rowHeader: true,
          cell: ({ title, kind }) => (
            <>
              {title}
              <p className="muted text-sm font-normal">{t(`kinds.${kind}`)}</p>
            </>
          ),
        },
        {
          id: 'amount',
          header: t('schedule.amount'),
          numeric: true,
          cell: ({ amount, basisPoints, periodMonths, validFrom, validTo }) =>
            amount === null ? (
              t('schedule.rateOf', {
                rate: format.number((basisPoints ?? 0) / 100),
                months: periodMonths ?? 0,
                from: day(validFrom),
                to: day(validTo),
              })
            ) : (
              <Money amount={amount} currency={currency} />
            ),
        },
        {
          id: 'due',
          header: t('schedule.due'),
          cell: ({ dueOn }) => (dueOn ? <DateTime value={dueOn} /> : '–'),
        },
      ]}
    />
  )
}

type AgreementProps = Pick<ScheduleCardProps, 'schedule' | 'mayAct' | 'propose'>

function Agreement({ schedule, mayAct, propose }: AgreementProps) {
  const t = useTranslations('payments.schedule')
  const locale = useLocale()
  const { agreedAt, payerAgreedAt, payeeAgreedAt, side, version, outOfStep } = schedule
  const own = side === 'payer' ? payerAgreedAt : payeeAgreedAt
  const waitsFor = (['payer', 'payee'] as const).filter(
    (each) => !(each === 'payer' ? payerAgreedAt : payeeAgreedAt),
  )
  return (
    <>
      {agreedAt ? (
        <p>{t('agreed', { date: formatDate(agreedAt, locale) })}</p>
      ) : (
        waitsFor.map((each) => (
          <p key={each}>
            {each === side && waitsFor.length === 1
              ? t('waitsForYou')
              : t('waitsFor', { side: t(`sides.${each}`) })}
          </p>
        ))
      )}
      {mayAct ? (
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="version" value={version} />
          {agreedAt || own || outOfStep ? null : (
            <SubmitButton name="intent" value="agree">
              {t('agree')}
            </SubmitButton>
          )}
          <LinkButton to={propose} variant="secondary">
            {t('change')}
          </LinkButton>
        </Form>
      ) : null}
    </>
  )
}

/** The form by which the payer declares the sales of the oldest period that waits for it. */
function Declare({ line, currency }: { line: ScheduleLineView; currency: string }) {
  const t = useTranslations('payments.schedule')
  const locale = useLocale()
  const id = useId()
  const [period] = line.undeclared
  if (!period) return null
  return (
    <Form method="post" className="flex flex-col items-start gap-3">
      <h3>
        {line.title}:{' '}
        {t('declare', { from: formatDate(period.from, locale), to: formatDate(period.to, locale) })}
      </h3>
      <input type="hidden" name="position" value={line.position} />
      <input type="hidden" name="periodFrom" value={period.from.toISOString().slice(0, 10)} />
      <div className="field">
        <label htmlFor={id} className="field-label">
          {t('sales')} ({currency})
        </label>
        <input
          id={id}
          name="sales"
          required
          inputMode="decimal"
          autoComplete="off"
          className="input max-w-sm"
        />
      </div>
      <SubmitButton name="intent" value="declare" variant="secondary">
        {t('declareSubmit')}
      </SubmitButton>
    </Form>
  )
}
