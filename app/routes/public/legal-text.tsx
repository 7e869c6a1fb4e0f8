import { useMessages, useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Prose } from '#app/ui/prose'

interface LegalTextProps {
  document: 'terms' | 'privacy'
  version: Date
  exchange: string
}

/** A document that people agree to: its sections in their order, with the date of its version. */
export function LegalText({ document, version, exchange }: LegalTextProps) {
  const t = useTranslations('legal')
  const { sections } = useMessages().legal[document]
  const words = t as unknown as (key: string, values: { exchange: string }) => string
  return (
    <Page width="narrow">
      <PageHeader title={t(`${document}.title`)} lead={t(`${document}.lead`)} />
      <p className="muted">
        {t('version')} <DateTime value={version} />
      </p>
      <Prose>
        {Object.keys(sections).map((name) => (
          <section key={name}>
            <h2>{words(`${document}.sections.${name}.title`, { exchange })}</h2>
            <p>{words(`${document}.sections.${name}.text`, { exchange })}</p>
          </section>
        ))}
      </Prose>
    </Page>
  )
}
