import { getFormProps, getInputProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { Criterion } from '#app/domain/programmes/programme'
import type { DeclareSchema, ScoreSchema } from '#app/domain/support-reviews/review-schemas'
import { type Reply, replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

const LONG = 4_000

/** A member says whether they have an interest, before they see anything. */
export function DeclareForm({ reply }: { reply: Reply }) {
  const t = useTranslations('supportReviews.seat')
  const [form, fields] = useSchemaForm<typeof DeclareSchema>({
    id: 'declare',
    reply: replyTo(reply, { intent: 'declare' }),
  })
  return (
    <Card title={t('declare')}>
      <p>{t('declareLead')}</p>
      <Form method="post" {...getFormProps(form)}>
        <RadioGroup
          field={fields.conflict}
          legend={t('conflict')}
          options={[
            { value: 'no', label: t('no') },
            { value: 'yes', label: t('yes') },
          ]}
        />
        <TextArea field={fields.words} label={t('which')} rows={3} maxLength={LONG} optional />
        <SubmitButton name="intent" value="declare">
          {t('declareSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** The points of a member, one field for each criterion. */
export function ScoreForm({ criteria, reply }: { criteria: Criterion[]; reply: Reply }) {
  const t = useTranslations('supportReviews.seat')
  const locale = useLocale()
  const [form, fields] = useSchemaForm<typeof ScoreSchema>({
    id: 'score',
    reply: replyTo(reply, { intent: 'score' }),
    defaultValue: { points: criteria.map(({ code }) => ({ code })) },
  })
  const rows = fields.points.getFieldList()
  return (
    <Card title={t('score')}>
      <p>{t('scoreLead')}</p>
      <Form method="post" {...getFormProps(form)}>
        {criteria.map(({ code, name, source, most }, index) => {
          const row = rows[index]?.getFieldset()
          if (!row) return null
          return (
            <div key={code}>
              <input {...getInputProps(row.code, { type: 'hidden' })} key="code" value={code} />
              <TextField
                field={row.points}
                label={name[locale]}
                hint={t('pointsHint', { most, source: source[locale] })}
                inputMode="numeric"
                width="short"
              />
            </div>
          )
        })}
        <TextArea field={fields.words} label={t('remark')} maxLength={LONG} />
        <SubmitButton name="intent" value="score">
          {t('scoreSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

interface OwnScoresProps {
  criteria: Criterion[]
  points: Record<string, number>
  remark: string | null
}

/** What a member has given, while others have still to score. */
export function OwnScores({ criteria, points, remark }: OwnScoresProps) {
  const t = useTranslations('supportReviews.seat')
  const locale = useLocale()
  return (
    <Card title={t('yours')}>
      <p>{t('waits')}</p>
      <DescriptionList
        items={[
          ...criteria.map(({ code, name, most }) => ({
            key: code,
            term: name[locale],
            description: t('of', { points: points[code] ?? 0, most }),
          })),
          { term: t('remark'), description: remark },
        ]}
      />
    </Card>
  )
}
