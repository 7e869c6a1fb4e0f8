import type { ComponentProps } from 'react'
import { useTranslations } from 'use-intl'
import type { AttachmentRole } from '#app/domain/listings/disclosure'
import type { ListingKind } from '#app/domain/listings/listing'
import { AttachForm } from './attach-form'
import { AttachedFiles } from './attached-files'
import { listingPlaces } from './listing-places'
import { SectionPage } from './section-page'

interface FilesSectionProps {
  kind: ListingKind
  head: ComponentProps<typeof SectionPage>['head'] & { formKey: string }
  files: ComponentProps<typeof AttachedFiles>['files']
  /** What a file of this kind of entry can be. */
  roles: readonly AttachmentRole[]
  reply: object | undefined
}

/** The files of an entry in its editor. */
export function FilesSection({ kind, head, files, roles, reply }: FilesSectionProps) {
  const t = useTranslations('listings.files')
  return (
    <SectionPage kind={kind} head={head} lead={t('lead')}>
      <AttachedFiles files={files} formKey={head.formKey} />
      <AttachForm
        reply={reply}
        roles={roles}
        formKey={head.formKey}
        next={listingPlaces[kind].edit(head.id, 'english')}
      />
    </SectionPage>
  )
}
