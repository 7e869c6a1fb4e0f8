import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { readinessCriteria } from '#app/domain/recognitions/index.server'
import { readinessAnswers, readinessOf } from '#app/domain/recognitions/readiness'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tag } from '#app/ui/tag'
import { ReadinessResult } from './readiness-result'

const AnswerSchema = z.enum(readinessAnswers).optional().catch(undefined)

export const meta = pageMeta

export const loader = handle(
  { access: 'public' },
  async ({ ctx, url, locale, t, keepFromCache }) => {
    if (url.search) keepFromCache()
    const criteria = await readinessCriteria(ctx, locale)
    const answers = Object.fromEntries(
      criteria.map(({ code }) => [
        code,
        AnswerSchema.parse(url.searchParams.get(code) ?? undefined),
      ]),
    )
    const asked = criteria.some(({ code }) => url.searchParams.has(code))
    return {
      title: t('recognitions.check.title'),
      description: t('recognitions.check.lead'),
      criteria,
      answers,
      readiness: asked ? readinessOf(criteria, answers) : null,
    }
  },
)

export default function ReadinessCheck() {
  const t = useTranslations('recognitions.check')
  const register = useTranslations('recognitions')
  const { criteria, answers, readiness } = useLoaderData<typeof loader>()
  const labelOf = (code: string) => criteria.find((row) => row.code === code)?.label ?? code
  if (criteria.length === 0) {
    return (
      <Page>
        <PageHeader title={t('title')} />
        <EmptyState title={t('none')} />
      </Page>
    )
  }
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.innovative, label: register('title') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {criteria.some(({ provisional }) => provisional) ? (
        <Notice tone="warning">
          <p>{t('provisionalNote')}</p>
        </Notice>
      ) : null}
      {readiness ? <ReadinessResult readiness={readiness} labelOf={labelOf} /> : null}
      <Card>
        <Form method="get" className="flex flex-col gap-6">
          {criteria.map(({ code, label, source, standsFor, provisional }) => (
            <fieldset key={code} className="field">
              <legend className="field-label">{label}</legend>
              <p className="field-hint">
                {standsFor ? `${t('standsFor', { label: labelOf(standsFor) })}. ` : null}
                {source} {provisional ? <Tag tone="warning">{t('provisional')}</Tag> : null}
              </p>
              <div className="flex flex-wrap gap-x-6">
                {readinessAnswers.map((answer) => (
                  <div key={answer} className="choice">
                    <input
                      type="radio"
                      id={`${code}-${answer}`}
                      name={code}
                      value={answer}
                      defaultChecked={answers[code] === answer}
                      className="radio radio-primary"
                    />
                    <label htmlFor={`${code}-${answer}`}>{t(`answers.${answer}`)}</label>
                  </div>
                ))}
              </div>
            </fieldset>
          ))}
          <p>
            <Button type="submit">{t('submit')}</Button>
          </p>
        </Form>
      </Card>
    </Page>
  )
}
