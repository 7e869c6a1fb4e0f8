import { useLocale, useTranslations } from 'use-intl'
import type { Bilingual } from '#app/domain/programmes/bilingual'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'

interface ProgrammeCrumbsProps {
  programme: { id: string; content: { name: Bilingual } }
}

/** The way back from a part of a programme. */
export function ProgrammeCrumbs({ programme }: ProgrammeCrumbsProps) {
  const t = useTranslations('programmes')
  const locale = useLocale()
  return (
    <Breadcrumbs
      items={[
        { to: paths.backOffice.programmes, label: t('title') },
        { to: paths.backOffice.programme(programme.id), label: programme.content.name[locale] },
      ]}
    />
  )
}
