import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { changeProgramme, staffProgramme } from '#app/domain/programmes/index.server'
import {
  type ItemFormSchema,
  ItemPageSchema,
  itemOf,
} from '#app/domain/programmes/programme-schemas'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ItemFields, itemValues, newItem } from './item-fields'
import { ProgrammeCrumbs } from './programme-crumbs'

const NEW = 'new'

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, t, locale }) => {
  const programme = await staffProgramme(ctx, params.id)
  const item = programme.content.items.find(({ code }) => code === params.code)
  if (!item && params.code !== NEW) throw notFound()
  return {
    title: item ? item.name[locale] : t('programmes.staff.addItem'),
    noIndex: true,
    programme,
    known: item !== undefined,
    values: item ? itemValues(item) : newItem,
  }
})

export const action = handle(
  { access: 'programmes', form: ItemPageSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    await changeProgramme(ctx, id, input.version, (content) => {
      const { items } = content
      if (input.intent === 'remove') {
        return { ...content, items: items.filter(({ code }) => code !== params.code) }
      }
      const before = items.find(({ code }) => code === params.code)
      const item = itemOf(input, before?.rules ?? [])
      if (before) {
        const kept = { ...item, code: before.code }
        return { ...content, items: items.map((known) => (known === before ? kept : known)) }
      }
      if (items.some(({ code }) => code === item.code)) throw invalid('itemCodeTaken')
      return { ...content, items: [...items, item] }
    })
    return redirectWithNotice(href(paths.backOffice.programme(id)), 'programmeSaved')
  },
)

export default function ProgrammeItem() {
  const t = useTranslations('programmes.staff')
  const { title, programme, known, values } = useLoaderData<typeof loader>()
  const version = String(programme.version)
  const [form, fields] = useSchemaForm<typeof ItemFormSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { ...values, version },
  })
  return (
    <Page width="narrow">
      <ProgrammeCrumbs programme={programme} />
      <PageHeader title={title} lead={t('itemLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <input type="hidden" name="intent" value="save" />
        <ItemFields form={form} fields={fields} known={known} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      {known ? (
        <ConfirmForm
          label={t('removeItem')}
          variant="danger"
          question={<p>{t('removeItemQuestion')}</p>}
          confirm={t('removeItem')}
          values={{ intent: 'remove', version }}
        />
      ) : null}
    </Page>
  )
}
