import { useTranslations } from 'use-intl'
import type { ActingDeed } from '#app/domain/accounts/acting-deed'
import type { HistoryStep } from '#app/domain/listings/listing-steps'
import { LocaleLink } from '#app/ui/locale-link'

/** What staff did for somebody, in words. */
export function DeedName({ done, linked }: { done: ActingDeed; linked: boolean }) {
  const name = useDeedName(done)
  return linked && done.to ? <LocaleLink to={done.to}>{name}</LocaleLink> : name
}

function useDeedName(done: ActingDeed): string {
  const t = useTranslations('acting.deeds')
  const technologies = useTranslations('technologies.sections')
  const needs = useTranslations('needs.sections')
  const steps = useTranslations('listings.steps')
  switch (done.deed) {
    case 'editTechnology':
      return t(done.deed, { section: technologies(done.section as 'card') })
    case 'editNeed':
      return t(done.deed, { section: needs(done.section as 'card') })
    case 'stepTechnology':
    case 'stepNeed':
      return t(done.deed, { step: steps(done.step as HistoryStep) })
    case 'other':
      return t(done.deed, { path: done.path })
    default:
      return t(done.deed)
  }
}
