import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { LevelFinding, SupportWorking } from '#app/domain/programmes/support-ceiling'
import { countedUnits, type SupportItem } from '#app/domain/programmes/support-item'
import { useLevelText } from '#app/routes/support-parts/level-text'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { FieldError } from '#app/ui/forms/field-error'
import { Table } from '#app/ui/table'

interface SumCardProps {
  item: SupportItem
  level: LevelFinding
  most: number | null
  kept: [name: string, value: string][]
  typed: {
    cost: string
    quantity: string
    received: string
    costBroken: boolean
    receivedBroken: boolean
  }
  working: (SupportWorking & { cost: bigint; quantity: number }) | null
}

/** A sum to try: the cost is typed, each step of the computation is shown. */
export function SumCard({ item, level, most, kept, typed, working }: SumCardProps) {
  const t = useTranslations('programmes')
  const counted = countedUnits.includes(item.unit)
  const broken = [t('wizard.errors.money')]
  const input = 'input max-w-sm text-right tabular-nums'
  return (
    <Card title={t('item.example')}>
      <Form method="get" className="no-print flex flex-col gap-4" preventScrollReset>
        <p>{t('item.exampleLead')}</p>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label className="field-label" htmlFor="cost">
            {t('item.cost')} (đ)
          </label>
          <FieldError id="cost-error" {...(typed.costBroken ? { errors: broken } : {})} />
          <input
            id="cost"
            name="cost"
            required
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed.cost}
            aria-describedby={typed.costBroken ? 'cost-error' : undefined}
            aria-invalid={typed.costBroken || undefined}
            className={input}
          />
        </div>
        {counted ? (
          <div className="field">
            <label className="field-label" htmlFor="quantity">
              {t('item.quantity', { unit: t(`units.${item.unit}`) })}
            </label>
            {most === null ? null : (
              <p className="field-hint">{t('item.mostUnits', { count: most })}</p>
            )}
            <input
              id="quantity"
              name="quantity"
              type="number"
              min={1}
              max={most ?? undefined}
              defaultValue={typed.quantity}
              className="input max-w-40"
            />
          </div>
        ) : null}
        <div className="field">
          <label className="field-label" htmlFor="received">
            {t('item.received')} (đ)
          </label>
          <p className="field-hint" id="received-hint">
            {t('item.receivedHint')}
          </p>
          <FieldError id="received-error" {...(typed.receivedBroken ? { errors: broken } : {})} />
          <input
            id="received"
            name="received"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed.received}
            aria-describedby={
              typed.receivedBroken ? 'received-hint received-error' : 'received-hint'
            }
            aria-invalid={typed.receivedBroken || undefined}
            className={input}
          />
        </div>
        <Button type="submit" variant="secondary" className="self-start">
          {t('item.compute')}
        </Button>
      </Form>
      {working && level.kind === 'level' ? <Working working={working} level={level} /> : null}
    </Card>
  )
}

interface WorkingProps {
  working: NonNullable<SumCardProps['working']>
  level: Extract<LevelFinding, { kind: 'level' }>
}

function Working({ working, level }: WorkingProps) {
  const t = useTranslations('programmes')
  const text = useLevelText()
  const { cost, quantity, byRate, byCeiling, left, most } = working
  const ceiling = level.ceiling
  const steps: { step: string; amount: bigint | null; strong?: boolean }[] = [
    {
      step: t('item.byRate', { cost: text.money(cost), rate: text.rate(level.rate) }),
      amount: byRate,
    },
    {
      step:
        ceiling === null || quantity === 1
          ? t('item.byCeilingOne')
          : t('item.byCeiling', { ceiling: text.money(ceiling), quantity }),
      amount: byCeiling,
    },
    { step: t('item.left'), amount: left },
    { step: t('item.most'), amount: most, strong: true },
    { step: t('item.own'), amount: cost - most },
  ]
  return (
    <Table
      caption={t('item.working')}
      rows={steps}
      rowKey={({ step }) => step}
      columns={[
        { id: 'step', header: t('item.step'), rowHeader: true, cell: ({ step }) => step },
        {
          id: 'amount',
          header: t('item.amount'),
          numeric: true,
          cell: ({ amount, strong }) => {
            const words = amount === null ? t('noCeiling') : text.money(amount)
            return strong ? <strong>{words}</strong> : words
          },
        },
      ]}
    />
  )
}
