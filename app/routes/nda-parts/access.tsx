import { useTranslations } from 'use-intl'
import type { RestrictedView } from '#app/domain/disclosure/index.server'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LinkButton } from '#app/ui/link-button'
import { useLocalePath } from '#app/ui/use-locale-path'

interface AccessProps {
  listing: { kind: 'technology' | 'need'; id: string; slug: string }
  restricted: RestrictedView
}

/** How the reader stands to what is restricted, and the step that leads on. */
export function Access({ listing, restricted }: AccessProps) {
  const t = useTranslations('disclosure.restricted')
  const step = useStep(listing, restricted)
  const { standing, nda, invited } = restricted
  const says = {
    visitor: t('visitor'),
    'no-organisation': t('noOrganisation'),
    'not-verified': t('notVerified'),
    stranger: t('stranger'),
    offered: t('offered'),
    'in-force': t('inForce'),
    owner: t('owner'),
    staff: t('staff'),
  }[standing]
  return (
    <div className="mt-5">
      {invited ? <p>{t('invited')}</p> : null}
      <p>
        {says}{' '}
        {standing === 'in-force' && nda?.expiresAt ? <DateTime value={nda.expiresAt} /> : null}
      </p>
      {step ? (
        <p className="no-print mt-3">
          <LinkButton to={step.to} variant="secondary" size="small">
            {step.label}
          </LinkButton>
        </p>
      ) : null}
    </div>
  )
}

function useStep({ kind, id, slug }: AccessProps['listing'], { standing, nda }: RestrictedView) {
  const t = useTranslations('disclosure.restricted')
  const inLanguage = useLocalePath()
  const technology = kind === 'technology'
  const page = technology ? paths.technology(slug) : paths.need(slug)
  if (standing === 'visitor') {
    const next = encodeURIComponent(inLanguage(page))
    return { to: `${paths.signIn}?next=${next}`, label: t('signIn') }
  }
  if (standing === 'no-organisation' || standing === 'not-verified') {
    return { to: paths.workspace.organisation, label: t('join') }
  }
  if (standing === 'stranger') {
    const to = technology ? paths.ndaAboutTechnology(slug) : paths.ndaAboutNeed(slug)
    return { to, label: t('offer') }
  }
  if (standing === 'owner') {
    const { technologyDisclosure, needDisclosure } = paths.workspace
    return { to: technology ? technologyDisclosure(id) : needDisclosure(id), label: t('manage') }
  }
  return nda ? { to: paths.workspace.nda(nda.id), label: t('openNda') } : null
}
