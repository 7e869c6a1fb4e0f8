import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ListingStatus } from '#app/domain/listings/listing'
import { type NeedSection, needSections } from '#app/domain/needs/need'
import { paths } from '#app/routes/paths'
import { SectionPage } from '../../listing/section-page'

interface NeedSectionPageProps {
  head: {
    section: NeedSection
    id: string
    status: ListingStatus
    name: string
    missing: Record<string, number>
  }
  lead?: string
  children: ReactNode
}

/** A part of a need in its editor. */
export function NeedSectionPage({ head, lead, children }: NeedSectionPageProps) {
  const t = useTranslations('needs')
  const { section, id, status, name, missing } = head
  return (
    <SectionPage
      crumbs={[
        { to: paths.workspace.needs, label: t('title') },
        { to: paths.workspace.need(id), label: name },
      ]}
      title={t(`sections.${section}`)}
      status={status}
      current={section}
      sections={needSections.map((each) => ({
        id: each,
        label: t(`sections.${each}`),
        to: paths.workspace.editNeed(id, each),
        missing: missing[each] ?? 0,
      }))}
      {...(lead ? { lead } : {})}
    >
      {children}
    </SectionPage>
  )
}
