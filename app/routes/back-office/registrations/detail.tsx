import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { answerRegistration } from '#app/domain/registration/answer-registration.server'
import { registrationPage } from '#app/domain/registration/registration-queries.server'
import { AnswerRegistrationSchema } from '#app/domain/registration/registration-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { AnswerForm } from '#app/routes/deal-parts/registration/answer-form'
import { RegistrationBody } from '#app/routes/deal-parts/registration/registration-body'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => ({
  title: t('registration.page.title'),
  noIndex: true,
  registration: await registrationPage(ctx, params.number, locale),
}))

export const action = handle(
  { access: 'staff', form: AnswerRegistrationSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await answerRegistration(ctx, number, input)
    return redirectWithNotice(href(paths.backOffice.registration(number)), 'registrationAnswered')
  },
)

export const shouldRevalidate = rereadWhenStale

export default function StaffRegistration() {
  const t = useTranslations('registration.desk')
  const { registration } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number } = registration
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.registrations, label: t('title') },
          { to: paths.backOffice.deal(number), label: number },
        ]}
      />
      <RegistrationBody registration={registration} reply={undefined}>
        <AnswerForm registration={registration} reply={reply} />
      </RegistrationBody>
    </Page>
  )
}
