import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LinkedText } from '#app/ui/linked-text'
import { SiteFooter } from '#app/ui/site-footer'

interface FrameFooterProps {
  name: string
  demo: boolean
}

/** The foot of every page: what the exchange is, how to reach the department, its lists, its terms. */
export function FrameFooter({ name, demo }: FrameFooterProps) {
  const t = useTranslations('frame')
  return (
    <SiteFooter
      name={name}
      about={
        <>
          <p>{t('about')}</p>
          <LinkedText text={t('contact')} />
        </>
      }
      groups={[
        {
          title: t('market'),
          links: [
            { to: paths.technologies, label: t('technologies') },
            { to: paths.needs, label: t('needs') },
            { to: paths.organisations, label: t('organisations') },
            { to: paths.experts, label: t('experts') },
            { to: paths.successStories, label: t('successStories') },
            { to: paths.innovative, label: t('innovative') },
            { to: paths.demoDays, label: t('demoDays') },
          ],
        },
        {
          title: t('help'),
          links: [
            { to: paths.howItWorks, label: t('howItWorks') },
            { to: paths.contractRegistration, label: t('contractRegistration') },
            { to: paths.appraisalFee, label: t('appraisalFee') },
            { to: paths.terms, label: t('terms') },
            { to: paths.privacy, label: t('privacy') },
          ],
        },
      ]}
      note={
        demo ? (
          <p>
            {t('demo')} <a href={paths.demoMail}>{t('demoMail')}</a>.
          </p>
        ) : null
      }
    />
  )
}
