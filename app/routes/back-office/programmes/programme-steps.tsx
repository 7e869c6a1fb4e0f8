import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { type Reply, replyTo } from '#app/routes/deal-parts/reply-notice'
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
  reply: Reply
}

const fieldsOf = (reply: Reply, id: string, defaultValue: Record<string, string> = {}) => ({
  id,
  reply: replyTo(reply, { intent: id }),
  defaultValue,
})

/** Publishing, copying and ending a programme. */
export function ProgrammeSteps({ programme, today, reply }: ProgrammeStepsProps) {
  const t = useTranslations('programmes.staff')
  const { version, newest, gaps, state, slug, endReason } = programme
  const [publish, publishFields] = useSchemaForm<Fields>(fieldsOf(reply, 'publish'))
  const [copy, copyFields] = useSchemaForm<Fields>(fieldsOf(reply, 'copy', { slug: `${slug}-2` }))
  const [end, endFields] = useSchemaForm<Fields>(fieldsOf(reply, 'end', { lastDay: today }))
  const waiting = newest.publishedAt === null
  return (
    <>
      <ErrorSummary form={publish} />
      <ErrorSummary form={copy} />
      <ErrorSummary form={end} />
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
            <Form method="post" {...getFormProps(publish)}>
              <input type="hidden" name="version" value={version} />
              <TextField field={publishFields.note} label={t('publishNote')} optional />
              <SubmitButton name="intent" value="publish">
                {t('publish')}
              </SubmitButton>
            </Form>
          )}
        </Card>
      ) : null}
      <div className="flex flex-wrap gap-4">
        <details className="confirm" open={copyFields.slug.errors ? true : undefined}>
          <summary className="btn btn-outline">{t('copy')}</summary>
          <Form method="post" {...getFormProps(copy)} className="confirm-panel">
            <p>{t('copyLead')}</p>
            <TextField field={copyFields.slug} label={t('form.slug')} hint={t('form.slugHint')} />
            <SubmitButton name="intent" value="copy">
              {t('copy')}
            </SubmitButton>
          </Form>
        </details>
        {state === 'ended' || state === 'draft' ? null : (
          <details className="confirm" open={endFields.reason.errors ? true : undefined}>
            <summary className="btn btn-outline">{t('end')}</summary>
            <Form method="post" {...getFormProps(end)} className="confirm-panel">
              <p>{t('endLead')}</p>
              <input type="hidden" name="version" value={version} />
              <DateField field={endFields.lastDay} label={t('lastDay')} />
              <TextField field={endFields.reason} label={t('endReason')} />
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
