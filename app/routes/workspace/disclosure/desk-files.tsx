import { useTranslations } from 'use-intl'
import type { disclosureDesk } from '#app/domain/disclosure/index.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { Tag } from '#app/ui/tag'

interface DeskFilesProps extends Pick<Awaited<ReturnType<typeof disclosureDesk>>, 'files'> {
  /** Where levels are set; null for those who only read. */
  edit: string | null
}

/** The files of an entry that are for some readers only. */
export function DeskFiles({ files, edit }: DeskFilesProps) {
  const t = useTranslations('disclosure.desk')
  const levels = useTranslations('disclosure.restricted.levels')
  return (
    <Card title={t('files')}>
      <p className="muted">{t('filesLead')}</p>
      {files.length === 0 ? <p className="mt-3">{t('noFiles')}</p> : null}
      <ul className="file-list mt-3">
        {files.map(({ id, name, disclosure }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <a href={paths.file(id)}>{name}</a>
            <Tag>{levels(disclosure)}</Tag>
          </li>
        ))}
      </ul>
      {edit ? (
        <p className="mt-4">
          <LinkButton to={edit} variant="secondary" size="small">
            {t('editFiles')}
          </LinkButton>
        </p>
      ) : null}
    </Card>
  )
}
