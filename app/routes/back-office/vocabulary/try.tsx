import { Form, useLoaderData } from '@remix-run/react'
import { useFormatter, useTranslations } from 'use-intl'
import { tryWords } from '#app/domain/vocabulary/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'

const LONGEST = 500

export const meta = pageMeta

export const loader = handle({ access: 'vocabulary' }, async ({ ctx, url, t }) => {
  const words = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST)
  return {
    title: t('vocabulary.tryTitle'),
    noIndex: true,
    words,
    tried: words === '' ? null : await tryWords(ctx, words),
  }
})

export default function TryWords() {
  const t = useTranslations('vocabulary')
  const { words, tried } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.vocabulary, label: t('title') }]} />
      <PageHeader title={t('tryTitle')} lead={t('tryLead')} />
      <Form method="get" aria-label={t('tryTitle')} className="flex flex-wrap items-end gap-3">
        <div className="field min-w-0 grow">
          <label htmlFor="try-words" className="field-label">
            {t('tryWords')}
          </label>
          <input
            id="try-words"
            key={words}
            name="q"
            type="search"
            defaultValue={words}
            maxLength={LONGEST}
            className="input w-full"
          />
        </div>
        <Button type="submit">{t('trySubmit')}</Button>
      </Form>
      {tried ? <Tried words={words} {...tried} /> : null}
    </Page>
  )
}

type TriedProps = Awaited<ReturnType<typeof tryWords>> & { words: string }

function Tried({ words, phrases, wordings }: TriedProps) {
  const t = useTranslations('vocabulary')
  const format = useFormatter()
  const share = (weight: number) => format.number(weight, { style: 'percent' })
  return (
    <>
      <Card title={t('phrases')}>
        {phrases.length === 0 ? (
          <p>{t('noPhrases')}</p>
        ) : (
          <Table
            caption={t('phrases')}
            captionHidden
            rows={phrases}
            rowKey={({ text }) => text}
            columns={[
              { id: 'phrase', header: t('phrase'), rowHeader: true, cell: ({ text }) => text },
              {
                id: 'alternatives',
                header: t('alternatives'),
                cell: ({ alternatives }) =>
                  alternatives
                    .map(({ text, closeness }) => `${text} (${share(closeness)})`)
                    .join(', '),
              },
            ]}
          />
        )}
      </Card>
      <Card title={t('wordings')}>
        {wordings.length === 0 ? (
          <p>{t('noWordings')}</p>
        ) : (
          <Table
            caption={t('wordings')}
            captionHidden
            rows={wordings}
            rowKey={({ text }) => text}
            columns={[
              { id: 'wording', header: t('wording'), rowHeader: true, cell: ({ text }) => text },
              {
                id: 'weight',
                header: t('weight'),
                numeric: true,
                cell: ({ weight }) => share(weight),
              },
            ]}
          />
        )}
      </Card>
      <div>
        <LinkButton to={`${paths.search}?q=${encodeURIComponent(words)}`} variant="secondary">
          {t('searchIt', { words })}
        </LinkButton>
      </div>
    </>
  )
}
