import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { ownershipValues, saveTechnologyOwnership } from '#app/domain/technologies/index.server'
import { mandates } from '#app/domain/technologies/technology'
import { TechnologyOwnershipSchema } from '#app/domain/technologies/technology-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Checkbox } from '#app/ui/forms/checkbox'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { IpRightFields } from './ip-right-fields'
import { OwnerFields } from './owner-fields'
import { afterSection, sectionHead } from './section-head.server'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, locale } = args
  const { record, ...page } = await sectionHead(args, 'ownership')
  const { ipRights, owners, ...values } = ownershipValues(record, locale)
  const whole = { name: record.organisation.name, share: '100' }
  return {
    ...page,
    values: {
      ...values,
      ipRights: ipRights.length > 0 ? ipRights : [{}],
      owners: owners.length > 0 ? owners : [whole],
    },
    types: await termOptions(ctx.db, 'ip-type', ctx.now, locale),
    statuses: await termOptions(ctx.db, 'ip-status', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: TechnologyOwnershipSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    await saveTechnologyOwnership(ctx, id, input)
    return redirectWithNotice(href(afterSection('ownership', id)), 'sectionSaved')
  },
)

export default function TechnologyOwnershipPage() {
  const t = useTranslations('technologies')
  const { head, values, types, statuses } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof TechnologyOwnershipSchema>({
    reply,
    defaultValue: values,
  })
  return (
    <SectionPage kind="technology" head={head} lead={t('leads.ownership')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <RepeatingGroup
          form={form}
          field={fields.ipRights}
          items={fields.ipRights.getFieldList()}
          legend={t('form.ipRights')}
          hint={t('form.ipRightsHint')}
          itemName={t('form.ipRight')}
        >
          {(item) => (
            <IpRightFields item={item} types={choicesOf(types)} statuses={choicesOf(statuses)} />
          )}
        </RepeatingGroup>
        <RepeatingGroup
          form={form}
          field={fields.owners}
          items={fields.owners.getFieldList()}
          legend={t('form.owners')}
          hint={t('form.ownersHint')}
          itemName={t('form.owner')}
        >
          {(item) => <OwnerFields item={item} />}
        </RepeatingGroup>
        <RadioGroup
          field={fields.mandate}
          legend={t('form.mandate')}
          hint={t('form.mandateHint')}
          options={mandates.map((value) => ({ value, label: t(`form.mandates.${value}`) }))}
        />
        <Checkbox field={fields.stateFunded} label={t('form.stateFunded')} />
        <TextField field={fields.taskCode} label={t('form.taskCode')} width="medium" optional />
      </SectionForm>
    </SectionPage>
  )
}
