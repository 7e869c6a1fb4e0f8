import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { needConstraintsValues, saveNeedConstraints } from '#app/domain/needs/index.server'
import { NeedConstraintsSchema } from '#app/domain/needs/need-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { afterSection, sectionHead } from './section-head.server'

const names = ['constraints', 'triedBefore', 'notWanted'] as const

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { record, ...page } = await sectionHead(args, 'constraints')
  return { ...page, values: needConstraintsValues(record) }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: NeedConstraintsSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    await saveNeedConstraints(ctx, id, input)
    return redirectWithNotice(href(afterSection('constraints', id)), 'sectionSaved')
  },
)

export default function NeedConstraintsPage() {
  const t = useTranslations('needs')
  const { head, values } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof NeedConstraintsSchema>({
    reply,
    defaultValue: values,
  })
  return (
    <SectionPage kind="need" head={head} lead={t('leads.constraints')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        {names.map((name) => (
          <TextArea
            key={name}
            field={fields[name]}
            label={t(`form.${name}`)}
            hint={<GuidedHint good={t(`form.${name}Good`)}>{t(`form.${name}Hint`)}</GuidedHint>}
            maxLength={4_000}
            optional
          />
        ))}
      </SectionForm>
    </SectionPage>
  )
}
