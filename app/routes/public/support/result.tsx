import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { assess } from '#app/domain/programmes/assess'
import { sizeOf } from '#app/domain/programmes/enterprise-size'
import { factsOf, readAnswers, sizeFactsOf } from '#app/domain/programmes/firm-answers'
import { publicProgrammes, sizeLimitsOn } from '#app/domain/programmes/index.server'
import { queryOf, questionNames } from '#app/domain/programmes/wizard'
import { localDay } from '#app/domain/taxonomy/dates'
import { formatDate } from '#app/locales/dates'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { Section } from '#app/ui/section'
import { AnswerList } from './answer-list'
import { ResultCard } from './result-card'
import { SizeSummary } from './size-summary'

const order = { met: 0, unknown: 1, missing: 2, 'not-met': 3 }

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, t }) => {
  const today = localDay(ctx.now)
  const answers = readAnswers(url.searchParams, today)
  const limits = await sizeLimitsOn(ctx.db, ctx.now)
  const programmes = await publicProgrammes(ctx)
  const { facts, size } = factsOf(answers, limits)
  const by = (criterion: 'revenue' | 'capital') =>
    sizeOf(sizeFactsOf(answers), limits, criterion).size
  const assessed = programmes
    .filter(({ state }) => state === 'open')
    .map(({ slug, content }) => ({
      slug,
      name: content.name,
      ...assess(content, facts, today),
    }))
    .toSorted((one, other) => order[one.status] - order[other.status])
  return {
    title: t('programmes.result.title'),
    noIndex: true,
    now: ctx.now,
    answers,
    query: queryOf(answers),
    size: { own: size.size, revenue: by('revenue'), capital: by('capital') },
    assessed,
    ended: programmes
      .filter(({ state }) => state === 'ended')
      .map(({ slug, content: { name, endedNote } }) => ({ slug, name, endedNote })),
  }
})

export default function Result() {
  const t = useTranslations('programmes')
  const locale = useLocale()
  const { answers, query, size, assessed, ended, now } = useLoaderData<typeof loader>()
  const start = paths.checkSupport(questionNames[0])
  if (Object.keys(answers).length === 0) {
    return (
      <Page>
        <PageHeader title={t('checkTitle')} />
        <EmptyState
          title={t('result.nothingYet')}
          action={<LinkButton to={start}>{t('checkStart')}</LinkButton>}
        >
          <p>{t('checkLead')}</p>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.support, label: t('title') }]} />
      <PageHeader
        title={t('result.title')}
        lead={t('result.lead', { date: formatDate(now, locale) })}
        actions={
          <>
            <PrintButton />
            <LinkButton to={start} variant="secondary">
              {t('checkAgain')}
            </LinkButton>
          </>
        }
      />
      <Card title={t('result.yourAnswers')}>
        <AnswerList answers={answers} />
        {answers.type === 'enterprise' ? <SizeSummary size={size} /> : null}
        <p className="muted text-sm">{t('result.link')}</p>
      </Card>
      {assessed.map((programme) => (
        <ResultCard key={programme.slug} {...programme} query={query} />
      ))}
      {ended.length > 0 ? (
        <Section title={t('result.endedTitle')}>
          <ul className="flex flex-col gap-3">
            {ended.map(({ slug, name, endedNote }) => (
              <li key={slug}>
                <LocaleLink to={paths.programme(slug)}>{name[locale]}</LocaleLink>
                {endedNote ? <p className="muted">{endedNote[locale]}</p> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}
