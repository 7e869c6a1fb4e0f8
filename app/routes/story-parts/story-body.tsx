import { useLocale, useTranslations } from 'use-intl'
import type { StoryPage } from '#app/domain/success-stories/index.server'
import { formatDate } from '#app/locales/dates'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DescriptionList } from '#app/ui/description-list'
import { Notice } from '#app/ui/notice'
import { PageHeader } from '#app/ui/page-header'
import { Prose } from '#app/ui/prose'
import { StatusTag } from '#app/ui/status-tag'
import { type Reply, ReplyNotice } from '../deal-parts/reply-notice'
import { AgreeForm, WriteForm } from './story-forms'

interface StoryBodyProps {
  story: StoryPage
  reply: Reply
}

/** The story of a deal: what it says, who agreed, and what the reader may do about it. */
export function StoryBody({ story, reply }: StoryBodyProps) {
  const t = useTranslations('successStories')
  const errors = useTranslations('errors')
  const { number, title, text, refusal } = story
  return (
    <>
      <PageHeader
        eyebrow={`${number} · ${title}`}
        title={t('title')}
        lead={t('page.lead')}
        tags={
          text ? (
            <StatusTag tone={story.publishedAt ? 'success' : 'neutral'}>
              {story.publishedAt ? t('page.statePublic') : t('page.notPublic')}
            </StatusTag>
          ) : null
        }
      />
      <ReplyNotice reply={reply} />
      {refusal ? (
        <Notice tone="info">
          {refusal === 'forbidden' ? t('page.notYours') : errors(refusal as 'storyTooEarly')}
        </Notice>
      ) : null}
      {text ? (
        <>
          <Card title={t('page.version', { version: story.version })}>
            <h3>{text.title}</h3>
            <Prose>{text.body}</Prose>
            {text.titleEn && text.bodyEn ? (
              <div lang="en" className="mt-4">
                <h3>{text.titleEn}</h3>
                <Prose>{text.bodyEn}</Prose>
              </div>
            ) : null}
          </Card>
          <Words story={story} />
        </>
      ) : null}
      {story.mayAgree ? <AgreeForm story={story} reply={reply} /> : null}
      {refusal ? null : <WriteForm story={story} reply={reply} />}
    </>
  )
}

/** Whether the story is public, and whose word stands for it. */
function Words({ story: { consents, publishedAt, mayWithdraw } }: { story: StoryPage }) {
  const t = useTranslations('successStories.page')
  const sides = useTranslations('deals.sides')
  const locale = useLocale()
  return (
    <Card title={t('state')}>
      <DescriptionList
        items={[
          {
            term: t('state'),
            description: publishedAt
              ? t('isPublic', { date: formatDate(publishedAt, locale) })
              : t('notPublic'),
          },
          ...consents.map(({ side, organisation, word }) => ({
            term: `${sides(side)}: ${organisation}`,
            description: word
              ? t('consent', { name: word.name, date: formatDate(word.at, locale) })
              : t('noConsent'),
          })),
        ]}
      />
      {mayWithdraw ? (
        <ConfirmForm
          label={t('withdraw')}
          variant="danger"
          question={t('withdrawQuestion')}
          confirm={t('withdraw')}
          values={{ intent: 'withdraw' }}
        />
      ) : null}
    </Card>
  )
}
