import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type {
  AddMilestoneSchema,
  ChangeProjectSchema,
  NameMentorSchema,
} from '#app/domain/incubation/incubation-schemas'
import type { IncubationView } from '#app/domain/incubation/index.server'
import { type Reply, replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { ProjectFields } from './project-fields'
import { WordsForm } from './words-form'

interface StaffFormsProps {
  project: IncubationView
  reply: Reply
}

/** Adds a milestone. */
export function AddMilestone({ project, reply }: StaffFormsProps) {
  const t = useTranslations('incubation')
  const [form, fields] = useSchemaForm<typeof AddMilestoneSchema>({
    id: `add-milestone-${project.version}`,
    reply: replyTo(reply, { intent: 'add-milestone' }),
  })
  return (
    <Card title={t('staff.addMilestone')} className="card-panel panel-flow no-print">
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={project.version} />
        <TextField field={fields.titleVi} label={t('staff.milestoneVi')} lang="vi" />
        <TextField field={fields.titleEn} label={t('staff.milestoneEn')} lang="en" optional />
        <DateField field={fields.dueOn} label={t('due')} />
        <SubmitButton name="intent" value="add-milestone" variant="secondary">
          {t('staff.addMilestone')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Names a mentor from the directory. */
export function NameMentor({ project, reply }: StaffFormsProps) {
  const t = useTranslations('incubation')
  const [form, fields] = useSchemaForm<typeof NameMentorSchema>({
    id: `name-mentor-${project.version}`,
    reply: replyTo(reply, { intent: 'name-mentor' }),
  })
  if (project.candidates.length === 0) return <p className="muted">{t('staff.noCandidates')}</p>
  return (
    <Form method="post" {...getFormProps(form)}>
      <input type="hidden" name="version" value={project.version} />
      <SelectField
        field={fields.provider}
        label={t('staff.provider')}
        options={project.candidates.map(({ id, name, workplace }) => ({
          value: id,
          label: workplace ? `${name} (${workplace})` : name,
        }))}
      />
      <TextField field={fields.topic} label={t('topic')} />
      <SubmitButton name="intent" value="name-mentor" variant="secondary">
        {t('staff.nameMentor')}
      </SubmitButton>
    </Form>
  )
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** Changes what a project says, or ends it. */
export function ProjectForms({ project, reply }: StaffFormsProps) {
  const t = useTranslations('incubation')
  const { version } = project
  const [form, fields] = useSchemaForm<typeof ChangeProjectSchema>({
    id: `project-${version}`,
    reply: replyTo(reply, { intent: 'change' }),
    defaultValue: {
      titleVi: project.titleVi,
      titleEn: project.titleEn ?? undefined,
      summaryVi: project.summaryVi,
      summaryEn: project.summaryEn ?? undefined,
      startsOn: dayOf(project.startsOn),
      endsOn: dayOf(project.endsOn),
    },
  })
  return (
    <Card title={t('staff.edit')} className="card-panel panel-flow no-print">
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={version} />
        <ProjectFields fields={fields} />
        <SubmitButton name="intent" value="change" variant="secondary">
          {t('staff.save')}
        </SubmitButton>
      </Form>
      <div className="flex flex-wrap items-start gap-3">
        <WordsForm
          intent="graduate"
          version={version}
          label={t('staff.graduate')}
          lead={t('staff.graduateQuestion')}
          question={t('words.graduate')}
          reply={reply}
        />
        <WordsForm
          intent="stop"
          version={version}
          label={t('staff.stop')}
          question={t('words.stop')}
          variant="danger"
          reply={reply}
        />
      </div>
    </Card>
  )
}
