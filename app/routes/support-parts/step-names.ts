import { useLocale, useTranslations } from 'use-intl'
import type { ProgrammeContent } from '#app/domain/programmes/programme'
import { itemOfPage, pageNames } from '#app/domain/support-applications/form/pages'

/** What the pages of an application are called. */
export function useStepName({ items }: Pick<ProgrammeContent, 'items'>) {
  const t = useTranslations('supportApplications')
  const locale = useLocale()
  return (step: string): string => {
    const code = itemOfPage(step)
    const item = items.find((known) => known.code === code)
    if (item) return t('budgetOf', { item: item.name[locale] })
    const known = [...pageNames, 'papers' as const].find((name) => name === step)
    return known ? t(`pages.${known}`) : step
  }
}
