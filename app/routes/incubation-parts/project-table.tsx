import { useLocale, useTranslations } from 'use-intl'
import type { ListedProject } from '#app/domain/incubation/index.server'
import { DateTime } from '#app/ui/date-time'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { inReaders } from './project-words'
import { projectTones } from './tones'

interface ProjectTableProps {
  caption: string
  projects: ListedProject[]
  pathOf: (number: string) => string
}

/** Projects with their state and their next milestone. */
export function ProjectTable({ caption, projects, pathOf }: ProjectTableProps) {
  const t = useTranslations('incubation')
  const locale = useLocale()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={projects}
      rowKey={({ number }) => number}
      columns={[
        {
          id: 'project',
          header: t('project'),
          rowHeader: true,
          cell: ({ number, titleVi, titleEn }) => (
            <>
              <LocaleLink to={pathOf(number)}>
                <InLanguage words={inReaders(locale, titleVi, titleEn)} />
              </LocaleLink>
              <p className="muted text-sm font-normal whitespace-nowrap">{number}</p>
            </>
          ),
        },
        {
          id: 'organisation',
          header: t('organisation'),
          cell: ({ organisation }) => organisation,
        },
        {
          id: 'status',
          header: t('status'),
          cell: ({ status }) => (
            <StatusTag tone={projectTones[status]}>{t(`statuses.${status}`)}</StatusTag>
          ),
        },
        {
          id: 'next',
          header: t('next'),
          cell: ({ next, waiting }) =>
            next ? (
              <>
                <InLanguage words={inReaders(locale, next.titleVi, next.titleEn)} />{' '}
                <span className="whitespace-nowrap">
                  (<DateTime value={next.dueOn} />)
                </span>{' '}
                {next.late ? <Tag tone="error">{t('late')}</Tag> : null}
                {waiting > 0 ? <Tag tone="warning">{t('waiting', { count: waiting })}</Tag> : null}
              </>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}
