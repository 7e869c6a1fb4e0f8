import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'

type Fields = z.ZodType<
  unknown,
  { note?: string; slug?: string; lastDay?: string; reason?: string }
>

interface ProgrammeStepsProps {
  programme: {
    version: number
    slug: string
    state: string
    newest: { number: number; publishedAt: Date | null }
    gaps: string[]
    endReason: string | null
  }
  today: string
  reply: object | undefined
}

/** Publishing, copying and ending a programme. */
export function ProgrammeSteps({ programme, today, reply }: ProgrammeStepsProps) {
  const t = useTranslations('programmes.staff')
  const { version, newest, gaps, state, slug, endReason } = programme
  const [form, fields] = useSchemaForm<Fields>({
    reply,
    defaultValue: { slug: `${slug}-2`, lastDay: today },
  })
  const waiting = newest.publishedAt === null
  return (
    <>
      <ErrorSummary form={form} />
      {endReason ? (
        <Notice tone="warning">{t('endedBecause', { reason: endReason })}</Notice>
      ) : null}
      {waiting ? (
        <Card title={t('publishTitle', { number: newest.number })}>
          <p>{t('publishLead')}</p>
          {gaps.length > 0 ? (
            <Notice tone="warning" title={t('gaps')}>
              <ul className="list-disc pl-5">
                {gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            <Form method="post" {...getFormProps(form)} id={`${form.id}-publish`}>
              <input type="hidden" name="version" value={version} />
              <TextField field={fields.note} label={t('publishNote')} optional />
              <SubmitButton name="intent" value="publish">
                {t('publish')}
              </SubmitButton>
            </Form>
          )}
        </Card>
      ) : null}
      <div className="flex flex-wrap gap-4">
        <details className="confirm">
          <summary className="btn btn-outline">{t('copy')}</summary>
          <Form method="post" className="confirm-panel">
            <p>{t('copyLead')}</p>
            <TextField field={fields.slug} label={t('form.slug')} hint={t('form.slugHint')} />
            <SubmitButton name="intent" value="copy">
              {t('copy')}
            </SubmitButton>
          </Form>
        </details>
        {state === 'ended' || state === 'draft' ? null : (
          <details className="confirm">
            <summary className="btn btn-outline">{t('end')}</summary>
            <Form method="post" className="confirm-panel">
              <p>{t('endLead')}</p>
              <input type="hidden" name="version" value={version} />
              <DateField field={fields.lastDay} label={t('lastDay')} />
              <TextField field={fields.reason} label={t('endReason')} />
              <SubmitButton name="intent" value="end" variant="danger">
                {t('end')}
              </SubmitButton>
            </Form>
          </details>
        )}
      </div>
    </>
  )
}
