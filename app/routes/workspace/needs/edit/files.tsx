import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { FilesSchema } from '#app/domain/listings/attachment-schemas'
import type { AttachmentRole } from '#app/domain/listings/disclosure'
import { changeFiles, fileNotices } from '#app/domain/listings/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { AttachForm } from '../../listing/attach-form'
import { AttachedFiles } from '../../listing/attached-files'
import { NeedSectionPage } from './need-section-page'
import { sectionHead } from './section-head.server'

/** A need has neither readiness to prove nor a right to transfer. */
const roles: AttachmentRole[] = ['document', 'image']

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async (args) => {
  const { record, ...page } = await sectionHead(args, 'files')
  return { ...page, files: record.attachments.map(({ file, ...rest }) => ({ ...rest, ...file })) }
})

export const action = handle(
  { access: 'editor', form: FilesSchema, hide: ['file'] },
  async ({ ctx, services, params, input, href }) => {
    const id = params.needId ?? ''
    await changeFiles(ctx, services.files, { kind: 'need', id }, input)
    const back = href(paths.workspace.editNeed(id, 'files'))
    return redirectWithNotice(back, fileNotices[input.intent])
  },
)

export default function NeedFilesPage() {
  const t = useTranslations('listings.files')
  const { head, files } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <NeedSectionPage head={head} lead={t('lead')}>
      <AttachedFiles files={files} formKey={head.formKey} />
      <AttachForm
        reply={reply}
        roles={roles}
        formKey={head.formKey}
        next={paths.workspace.editNeed(head.id, 'english')}
      />
    </NeedSectionPage>
  )
}
