import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { StoryPage } from '#app/domain/success-stories/index.server'
import { longest } from '#app/domain/success-stories/success-story'
import { Card } from '#app/ui/card'
import { Checkbox } from '#app/ui/forms/checkbox'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { type Reply, replyTo, resultOf } from '../deal-parts/reply-notice'

interface StoryFormProps {
  story: StoryPage
  reply: Reply
}

/** Gives the word of the reader's party for the version that is shown. */
export function AgreeForm({ story, reply }: StoryFormProps) {
  const t = useTranslations('successStories.page')
  const [form, fields] = useForm<{ agree: boolean }>({
    id: 'agree',
    lastResult: resultOf(replyTo(reply, { intent: 'agree' })) ?? null,
  })
  return (
    <Card title={t('agreeTitle')}>
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={story.version} />
        <Checkbox field={fields.agree} label={t('agree')} />
        <SubmitButton name="intent" value="agree">
          {t('agreeSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Writes the story, or a new version of it. */
export function WriteForm({ story: { text, version }, reply }: StoryFormProps) {
  const t = useTranslations('successStories.page')
  const [form, fields] = useForm<Record<'title' | 'body' | 'titleEn' | 'bodyEn', string>>({
    id: 'write',
    lastResult: resultOf(replyTo(reply, { intent: 'write' })) ?? null,
    defaultValue: { ...text, titleEn: text?.titleEn ?? '', bodyEn: text?.bodyEn ?? '' },
  })
  const writing = (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={version} />
      <TextField field={fields.title} label={t('titleField')} hint={t('titleHint')} />
      <TextArea
        field={fields.body}
        label={t('body')}
        hint={t('bodyHint')}
        rows={8}
        maxLength={longest.body}
      />
      <TextField field={fields.titleEn} label={t('titleEn')} optional />
      <TextArea
        field={fields.bodyEn}
        label={t('bodyEn')}
        rows={6}
        maxLength={longest.body}
        optional
      />
      <SubmitButton name="intent" value="write" variant={text ? 'secondary' : 'primary'}>
        {t('submit')}
      </SubmitButton>
    </Form>
  )
  if (!text) return <Card title={t('write')}>{writing}</Card>
  return (
    <Card title={t('rewrite')}>
      <p className="muted">{t('rewriteHint')}</p>
      {writing}
    </Card>
  )
}
