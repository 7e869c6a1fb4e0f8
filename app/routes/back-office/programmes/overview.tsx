import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import {
  copyProgramme,
  endProgramme,
  publishProgramme,
  setBudget,
  staffProgramme,
} from '#app/domain/programmes/index.server'
import { clockSteps } from '#app/domain/programmes/programme'
import { ProgrammeStepSchema } from '#app/domain/programmes/programme-schemas'
import { localDay } from '#app/domain/taxonomy/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ProgrammeFacts } from '#app/routes/support-parts/programme-facts'
import { stateTones } from '#app/routes/support-parts/state-tones'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { BudgetCard } from './budget-card'
import { ProgrammeHistory } from './programme-history'
import { ProgrammeSteps } from './programme-steps'

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, t, locale }) => {
  const programme = await staffProgramme(ctx, params.id)
  return {
    title: programme.content.name[locale],
    noIndex: true,
    today: localDay(ctx.now),
    programme: { ...programme, gaps: programme.gaps.map((key) => t.dynamic(key)) },
  }
})

export const action = handle(
  { access: 'programmes', form: ProgrammeStepSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const { programme } = paths.backOffice
    if (input.intent === 'copy') {
      const copy = await copyProgramme(ctx, id, input.slug)
      return redirectWithNotice(href(programme(copy)), 'programmeCopied')
    }
    if (input.intent === 'budget') {
      await setBudget(ctx, id, input)
      return redirectWithNotice(href(programme(id)), 'programmeBudgetSet')
    }
    if (input.intent === 'publish') {
      await publishProgramme(ctx, id, input)
      return redirectWithNotice(href(programme(id)), 'programmePublished')
    }
    await endProgramme(ctx, id, input)
    return redirectWithNotice(href(programme(id)), 'programmeEnded')
  },
)

export default function StaffProgramme() {
  const t = useTranslations('programmes')
  const locale = useLocale()
  const { programme, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { id, slug, state, content, newest, published } = programme
  const { backOffice } = paths
  return (
    <Page>
      <Breadcrumbs items={[{ to: backOffice.programmes, label: t('title') }]} />
      <PageHeader
        title={content.name[locale]}
        lead={content.summary[locale]}
        tags={<StatusTag tone={stateTones[state]}>{t(`states.${state}`)}</StatusTag>}
        actions={
          <>
            <LinkButton to={backOffice.programmePreview(id)} variant="secondary">
              {t('staff.preview')}
            </LinkButton>
            {published ? (
              <LinkButton to={paths.programme(slug)} variant="secondary">
                {t('staff.publicPage')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ProgrammeSteps key={programme.version} programme={programme} today={today} reply={reply} />
      <Card
        title={t('staff.parts.details')}
        action={
          <LocaleLink to={backOffice.programmeDetails(id)}>
            {t('staff.edit', { part: t('staff.parts.details') })}
          </LocaleLink>
        }
      >
        <ProgrammeFacts content={content} version={newest} />
      </Card>
      <Card
        title={t('staff.parts.conditions')}
        action={
          <LocaleLink to={backOffice.programmeConditions(id)}>
            {t('staff.edit', { part: t('staff.parts.conditions') })}
          </LocaleLink>
        }
      >
        <ul className="list-disc pl-5">
          {content.rules.map(({ anyOf }) => (
            <li key={anyOf[0]?.label.vi}>
              {anyOf.map(({ label }) => label[locale]).join(` ${t('staff.or')} `)}
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={t('items')}
        action={
          <LocaleLink to={backOffice.programmeItem(id, 'new')}>{t('staff.addItem')}</LocaleLink>
        }
      >
        <ul className="flex flex-col divide-y divide-base-300">
          {content.items.map(({ code, name, rules }) => (
            <li
              key={code}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
            >
              <LocaleLink to={backOffice.programmeItem(id, code)}>{name[locale]}</LocaleLink>
              <LocaleLink to={`${backOffice.programmeConditions(id)}?item=${code}`}>
                {t('staff.itemConditions', { count: rules.length })}
              </LocaleLink>
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={t('papers')}
        action={
          <LocaleLink to={backOffice.programmePapers(id)}>
            {t('staff.edit', { part: t('papers') })}
          </LocaleLink>
        }
      >
        <ul className="list-disc pl-5">
          {content.papers.map(({ code, name }) => (
            <li key={code}>{name[locale]}</li>
          ))}
        </ul>
      </Card>
      <Card
        title={t('staff.parts.review')}
        action={
          <LocaleLink to={backOffice.programmeReview(id)}>
            {t('staff.edit', { part: t('staff.parts.review') })}
          </LocaleLink>
        }
      >
        <DescriptionList
          items={clockSteps.map((step) => ({
            term: t(`staff.clocks.${step}`),
            description: t('facts.stepDays', { days: content.clocks[step] }),
          }))}
        />
        {content.criteria.length > 0 ? (
          <ul className="list-disc pl-5">
            {content.criteria.map(({ code, name, most }) => (
              <li key={code}>{t('staff.criterionLine', { name: name[locale], most })}</li>
            ))}
          </ul>
        ) : null}
      </Card>
      <BudgetCard
        key={`budget-${programme.version}`}
        programme={programme}
        today={today}
        reply={reply}
      />
      <Card title={t('staff.history')}>
        <ProgrammeHistory history={programme.history} />
      </Card>
    </Page>
  )
}
