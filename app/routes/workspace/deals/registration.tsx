import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { registrationPage } from '#app/domain/registration/registration-queries.server'
import { PartyFormSchema } from '#app/domain/registration/registration-schemas'
import { stateFacts } from '#app/domain/registration/state-facts.server'
import {
  submitRegistration,
  withdrawRegistration,
} from '#app/domain/registration/submit-registration.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { DossierForm } from '#app/routes/deal-parts/registration/dossier-form'
import { FactsForm } from '#app/routes/deal-parts/registration/facts-form'
import { RegistrationBody } from '#app/routes/deal-parts/registration/registration-body'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => ({
  title: t('registration.page.title'),
  noIndex: true,
  registration: await registrationPage(ctx, params.number, locale),
}))

export const action = handle(
  { access: 'member', form: PartyFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const back = (notice: string) =>
      redirectWithNotice(href(paths.workspace.registration(number)), notice)
    switch (input.intent) {
      case 'facts':
        await stateFacts(ctx, number, input)
        return back('registrationFactsSaved')
      case 'submit':
        await submitRegistration(ctx, number, input)
        return back('registrationSubmitted')
      case 'withdraw':
        await withdrawRegistration(ctx, number, input.version)
        return back('registrationWithdrawn')
    }
  },
)

export const shouldRevalidate = rereadWhenStale

export default function Registration() {
  const t = useTranslations('deals.list')
  const { registration } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, mayStateFacts } = registration
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: t('title') },
          { to: paths.workspace.deal(number), label: number },
        ]}
      />
      <RegistrationBody registration={registration} reply={reply}>
        {mayStateFacts ? <FactsForm registration={registration} reply={reply} /> : null}
        <DossierForm registration={registration} reply={reply} />
      </RegistrationBody>
    </Page>
  )
}
