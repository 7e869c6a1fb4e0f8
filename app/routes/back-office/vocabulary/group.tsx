import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { localDay } from '#app/domain/taxonomy/dates'
import { changeWordGroup, endWordGroup, wordGroup } from '#app/domain/vocabulary/index.server'
import { WordGroupSchema } from '#app/domain/vocabulary/vocabulary-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tag } from '#app/ui/tag'
import { GroupFields } from './group-fields'
import { GroupHistory } from './group-history'

const DAY_MS = 86_400_000
const lines = (terms: readonly string[]) => terms.join('\n')
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export const meta = pageMeta

export const loader = handle({ access: 'vocabulary' }, async ({ ctx, params }) => {
  const group = await wordGroup(ctx, params.id ?? '')
  const title = [...group.vi, ...group.en].slice(0, 3).join(' · ')
  const yesterday = localDay(new Date(ctx.now.getTime() - DAY_MS))
  return { title, noIndex: true, group, yesterday }
})

export const action = handle(
  { access: 'vocabulary', form: WordGroupSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const back = (notice: string) =>
      redirectWithNotice(href(paths.backOffice.wordGroup(id)), notice)
    if (input.intent === 'end') {
      await endWordGroup(ctx, id, input)
      return back('wordGroupEnded')
    }
    const { intent: _, ...words } = input
    await changeWordGroup(ctx, id, words)
    return back('wordGroupChanged')
  },
)

export default function EditWordGroup() {
  const t = useTranslations('vocabulary')
  const { title, group, yesterday } = useLoaderData<typeof loader>()
  const { vi, en, broaderVi, broaderEn, validTo, version } = group
  const [form, fields] = useSchemaForm<typeof WordGroupSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {
      kind: group.kind,
      note: group.note ?? undefined,
      vi: lines(vi),
      en: lines(en),
      broaderVi: lines(broaderVi),
      broaderEn: lines(broaderEn),
      version: String(version),
      validFrom: dayOf(group.validFrom),
      validTo: validTo ? dayOf(validTo) : undefined,
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.vocabulary, label: t('title') }]} />
      <PageHeader
        title={title}
        lead={t('source', { source: group.source })}
        tags={<Tag>{t(`states.${group.state}`)}</Tag>}
      />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <GroupFields fields={fields} />
        <SubmitButton name="intent" value="change">
          {t('form.save')}
        </SubmitButton>
      </Form>
      {group.state === 'ended' ? null : (
        <ConfirmForm
          label={t('end.open')}
          variant="danger"
          question={<p>{t('end.question')}</p>}
          confirm={t('end.confirm')}
          values={{ intent: 'end', version: String(version) }}
        >
          <div className="field">
            <label htmlFor="last-day" className="field-label">
              {t('end.lastDay')}
            </label>
            <input
              id="last-day"
              type="date"
              name="lastDay"
              required
              defaultValue={yesterday}
              className="input max-w-52"
            />
          </div>
        </ConfirmForm>
      )}
      <Card title={t('history')}>
        <GroupHistory history={group.history} />
      </Card>
    </Page>
  )
}
