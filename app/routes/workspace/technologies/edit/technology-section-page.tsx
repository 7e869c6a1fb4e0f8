import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ListingStatus } from '#app/domain/listings/listing'
import { type TechnologySection, technologySections } from '#app/domain/technologies/technology'
import { paths } from '#app/routes/paths'
import { SectionPage } from '../../listing/section-page'

interface TechnologySectionPageProps {
  head: {
    section: TechnologySection
    id: string
    status: ListingStatus
    name: string
    missing: Record<string, number>
  }
  lead?: string
  children: ReactNode
}

/** A part of a technology in its editor. */
export function TechnologySectionPage({ head, lead, children }: TechnologySectionPageProps) {
  const t = useTranslations('technologies')
  const { section, id, status, name, missing } = head
  return (
    <SectionPage
      crumbs={[
        { to: paths.workspace.technologies, label: t('title') },
        { to: paths.workspace.technology(id), label: name },
      ]}
      title={t(`sections.${section}`)}
      status={status}
      current={section}
      sections={technologySections.map((each) => ({
        id: each,
        label: t(`sections.${each}`),
        to: paths.workspace.editTechnology(id, each),
        missing: missing[each] ?? 0,
      }))}
      {...(lead ? { lead } : {})}
    >
      {children}
    </SectionPage>
  )
}
