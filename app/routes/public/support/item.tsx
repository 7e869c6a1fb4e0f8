import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { factsOf, readAnswers, readDong, writeAnswers } from '#app/domain/programmes/firm-answers'
import { levelFactsOf } from '#app/domain/programmes/firm-facts'
import { publicProgramme, sizeLimitsOn } from '#app/domain/programmes/index.server'
import { levelFor, mostSupport, mostUnits } from '#app/domain/programmes/support-ceiling'
import { queryOf } from '#app/domain/programmes/wizard'
import { localDay } from '#app/domain/taxonomy/dates'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ConditionList } from '#app/routes/support-parts/condition-list'
import { LevelTable } from '#app/routes/support-parts/level-table'
import { useLevelText } from '#app/routes/support-parts/level-text'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { SizeCard } from './size-card'
import { SumCard } from './sum-card'
import { YourLevel } from './your-level'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, url, locale }) => {
  const programme = await publicProgramme(ctx, params.slug)
  const item = programme.content.items.find(({ code }) => code === params.code)
  if (!item) throw notFound()
  const answers = readAnswers(url.searchParams, localDay(ctx.now))
  const { facts, size } = factsOf(answers, await sizeLimitsOn(ctx.db, ctx.now))
  const level = levelFor(item, levelFactsOf(facts))
  const typed = (name: string) => url.searchParams.get(name)?.trim() ?? ''
  const cost = readDong(typed('cost'))
  const quantity = /^\d{1,4}$/.test(typed('quantity')) ? Number(typed('quantity')) : 1
  const asked = { quantity: Math.min(quantity, mostUnits(item) ?? quantity) || 1 }
  const received = readDong(typed('received') || '0')
  const working =
    cost !== null && received !== null && level.kind === 'level'
      ? { cost, ...asked, ...mostSupport(item, level, { cost, received, ...asked }) }
      : null
  return {
    title: item.name[locale],
    noIndex: url.search !== '',
    slug: programme.slug,
    programme: programme.content.name,
    item,
    answers,
    size,
    level,
    most: mostUnits(item),
    kept: writeAnswers(answers),
    query: queryOf(answers),
    typed: {
      cost: typed('cost'),
      quantity: String(asked.quantity),
      received: typed('received'),
      costBroken: typed('cost') !== '' && cost === null,
      receivedBroken: received === null,
    },
    working,
  }
})

export default function SupportItemPage() {
  const t = useTranslations('programmes')
  const locale = useLocale()
  const text = useLevelText()
  const page = useLoaderData<typeof loader>()
  const { item, level, answers, size, slug, programme, query } = page
  const limits = text.limits(item)
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.support, label: t('title') },
          { to: paths.programme(slug) + query, label: programme[locale] },
        ]}
      />
      <PageHeader
        eyebrow={item.source[locale]}
        title={item.name[locale]}
        lead={t('item.lead')}
        actions={<PrintButton />}
      />
      <Card title={t('item.levels')}>
        <LevelTable item={item} caption={t('item.levels')} />
        <p className="muted">
          {t(`unitNames.${item.unit}`)}
          {limits ? `. ${limits}` : null}. {t('sourceOf', { source: item.source[locale] })}.
        </p>
        {item.note ? <p className="muted">{item.note[locale]}</p> : null}
      </Card>
      <YourLevel level={level} unit={item.unit} query={query} />
      {answers.type === 'enterprise' && size.steps.length > 0 ? (
        <SizeCard size={size} answers={answers} />
      ) : null}
      {item.rules.length > 0 ? (
        <Card title={t('item.conditions')}>
          <ConditionList clauses={item.rules} />
        </Card>
      ) : null}
      {item.way === 'application' && level.kind === 'level' ? <SumCard {...page} /> : null}
    </Page>
  )
}
