import { useActionData, useLoaderData } from '@remix-run/react'
import { FilesSchema } from '#app/domain/listings/attachment-schemas'
import type { AttachmentRole } from '#app/domain/listings/disclosure'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { changeListingFiles } from '../../listing/file-actions.server'
import { FilesSection } from '../../listing/files-section'
import { sectionHead } from './section-head.server'

/** A need has neither readiness to prove nor a right to transfer. */
const roles: AttachmentRole[] = ['document', 'image']

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { record, ...page } = await sectionHead(args, 'files')
  return { ...page, files: record.attachments.map(({ file, ...rest }) => ({ ...rest, ...file })) }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: FilesSchema, hide: ['file'] },
  (args) => changeListingFiles(args, 'need', args.params.needId ?? ''),
)

export default function NeedFilesPage() {
  const { head, files } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return <FilesSection kind="need" head={head} files={files} roles={roles} reply={reply} />
}
