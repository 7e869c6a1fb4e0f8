import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import {
  type AttachmentRole,
  type DisclosureLevel,
  disclosureLevels,
} from '#app/domain/listings/disclosure'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Tag } from '#app/ui/tag'

interface AttachedFile {
  id: string
  role: AttachmentRole
  disclosure: DisclosureLevel
  caption: string | null
  name: string
}

interface AttachedFilesProps {
  files: AttachedFile[]
  formKey: string
}

/** The files of an entry in its editor: who may open each, and how to take it away. */
export function AttachedFiles({ files, formKey }: AttachedFilesProps) {
  const t = useTranslations('listings.files')
  return (
    <Card title={t('title')}>
      {files.length === 0 ? <p className="muted">{t('none')}</p> : null}
      <ul className="stack">
        {files.map((file) => (
          <li key={file.id} className="repeated">
            <p className="flex flex-wrap items-center gap-2">
              <a href={paths.file(file.id)}>{file.name}</a>
              <Tag>{t(`roles.${file.role}`)}</Tag>
            </p>
            {file.caption ? <p className="muted">{file.caption}</p> : null}
            {file.role === 'mandate' ? null : <DisclosureForm file={file} formKey={formKey} />}
            <ConfirmForm
              label={t('remove')}
              icon={Trash2}
              question={t('removeQuestion', { name: file.name })}
              confirm={t('remove')}
              values={{ intent: 'remove', attachmentId: file.id, formKey: `${formKey}-${file.id}` }}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function DisclosureForm({ file, formKey }: { file: AttachedFile; formKey: string }) {
  const t = useTranslations('listings.files')
  const id = `disclosure-${file.id}`
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="attachmentId" value={file.id} />
      <input type="hidden" name="present" value={file.disclosure} />
      <FormKey value={`${formKey}-level-${file.id}`} />
      <div className="field">
        <label htmlFor={id} className="field-label">
          {t('disclosure')}
        </label>
        <select id={id} name="disclosure" defaultValue={file.disclosure} className="select">
          {disclosureLevels.map((level) => (
            <option key={level} value={level}>
              {t(`levels.${level}`)}
            </option>
          ))}
        </select>
      </div>
      <SubmitButton name="intent" value="disclosure" variant="secondary">
        {t('change')}
      </SubmitButton>
    </Form>
  )
}
