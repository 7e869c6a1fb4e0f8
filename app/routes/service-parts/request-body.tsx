import { useTranslations } from 'use-intl'
import type { serviceRequest } from '#app/domain/directory/index.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import type { FormMeta } from '#app/ui/forms/field-meta'
import { LocaleLink } from '#app/ui/locale-link'
import { Prose } from '#app/ui/prose'
import { Tag } from '#app/ui/tag'
import { Timeline } from '#app/ui/timeline'
import { ListingLink } from './listing-link'
import { StepForms } from './step-forms'

interface RequestBodyProps {
  request: Awaited<ReturnType<typeof serviceRequest>>
  serviceLabels: Record<string, string>
  form: FormMeta
  now: Date
}

/** A request for all who have to do with it: what is wanted, by when, what came of it, what is next. */
export function RequestBody({ request, serviceLabels, form, now }: RequestBodyProps) {
  const t = useTranslations('directory.requests')
  const directory = useTranslations('directory')
  const { status, organisation, provider, wished, dueAt, steps } = request
  return (
    <>
      <ErrorSummary form={form} />
      <Card title={t('next')}>
        <p>{t(`waiting.${status}`)}</p>
        <StepForms
          version={request.version}
          steps={steps}
          candidates={request.candidates}
          wished={wished}
        />
      </Card>
      <Card title={t('description')}>
        <Prose lang="vi">
          <p className="whitespace-pre-wrap">{request.description}</p>
        </Prose>
        {request.listing ? (
          <p>
            <ListingLink listing={request.listing} />
          </p>
        ) : null}
        <DescriptionList
          items={[
            {
              term: directory('service'),
              description: serviceLabels[request.service] ?? request.service,
            },
            {
              term: t('organisation'),
              description:
                organisation.status === 'verified' ? (
                  <LocaleLink to={paths.organisation(organisation.slug)}>
                    {organisation.name}
                  </LocaleLink>
                ) : (
                  organisation.name
                ),
            },
            { term: t('wished'), description: wished?.name ?? null },
            {
              term: t('provider'),
              description: provider ? (
                <LocaleLink to={paths.expert(provider.slug)}>{provider.name}</LocaleLink>
              ) : null,
            },
            { term: t('officer'), description: request.officer },
            {
              term: t('due'),
              description: dueAt ? (
                <>
                  <DateTime value={dueAt} />{' '}
                  {dueAt < now ? <Tag tone="error">{t('overdue')}</Tag> : null}
                </>
              ) : null,
            },
          ]}
        />
      </Card>
      {request.result ? (
        <Card title={t('result')}>
          <Prose lang="vi">
            <p className="whitespace-pre-wrap">{request.result}</p>
          </Prose>
          {request.rating ? (
            <p>
              <strong>{t('rating')}:</strong> {t('stars', { rating: request.rating })}
              {request.ratingNote ? <span lang="vi"> – {request.ratingNote}</span> : null}
            </p>
          ) : null}
        </Card>
      ) : null}
      <Card title={t('history')}>
        <Timeline
          label={t('history')}
          items={request.history.map(({ id, from, to, note, createdAt, actorName }) => ({
            id,
            at: createdAt,
            title: from === to ? t('officerNamed') : t(`statuses.${to}`),
            by: actorName,
            note: note ? <span lang="vi">{note}</span> : null,
          }))}
        />
      </Card>
    </>
  )
}
