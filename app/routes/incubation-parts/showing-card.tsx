import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { IncubationView, presentable } from '#app/domain/incubation/index.server'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { DayTime } from './day-time'
import { dayTones, showingTones } from './tones'
import { WordsForm } from './words-form'

interface ShowingCardProps {
  showing: IncubationView['showings'][number]
  version: number
  /** What the firm may present; null for those who only read. */
  listings: Awaited<ReturnType<typeof presentable>> | null
  reply: Reply
}

/** A demo day that a project is invited to: when and where, and for its firm the answer. */
export function ShowingCard({ showing, version, listings, reply }: ShowingCardProps) {
  const t = useTranslations('incubation.day')
  const locale = useLocale()
  const { day, state, status, open, technologyIds, needIds } = showing
  const [form, fields] = useForm<{ technologies: string[]; needs: string[] }>({
    id: `present-${day.id}`,
    lastResult: resultOf(replyTo(reply, { intent: 'present', day: day.id })) ?? null,
    defaultValue: { technologies: technologyIds, needs: needIds },
  })
  const name = locale === 'en' ? day.nameEn : day.nameVi
  const choices = (rows: { id: string; title: { text: string; lang: string } }[]) =>
    rows.map(({ id, title }) => ({ value: id, label: <span lang={title.lang}>{title.text}</span> }))
  return (
    <Card
      title={
        state === 'draft' ? name : <LocaleLink to={paths.demoDay(day.slug)}>{name}</LocaleLink>
      }
      action={
        <>
          <StatusTag tone={dayTones[state]}>{t(`states.${state}`)}</StatusTag>{' '}
          <StatusTag tone={showingTones[status]}>{t(`showingStatuses.${status}`)}</StatusTag>
        </>
      }
    >
      <p className="font-semibold">
        <DayTime startsAt={day.startsAt} endsAt={day.endsAt} />
      </p>
      {day.place ? <p lang="vi">{day.place}</p> : null}
      {open && listings ? (
        <>
          {status === 'invited' ? <p>{t('invited')}.</p> : null}
          <Form method="post" {...getFormProps(form)}>
            <p>{t('invitedLead')}</p>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="day" value={day.id} />
            {listings.technologies.length > 0 ? (
              <CheckboxGroup
                field={fields.technologies}
                legend={t('technologies')}
                options={choices(listings.technologies)}
                optional
              />
            ) : null}
            {listings.needs.length > 0 ? (
              <CheckboxGroup
                field={fields.needs}
                legend={t('needs')}
                options={choices(listings.needs)}
                optional
              />
            ) : null}
            {listings.technologies.length + listings.needs.length === 0 ? (
              <p className="muted">{t('noListings')}</p>
            ) : null}
            <SubmitButton name="intent" value="present">
              {t(status === 'presenting' ? 'presentAgain' : 'present')}
            </SubmitButton>
          </Form>
          {status === 'declined' ? null : (
            <WordsForm
              intent="decline"
              version={version}
              values={{ day: day.id }}
              label={t('decline')}
              question={t('reason')}
              maxLength={500}
              reply={reply}
            />
          )}
        </>
      ) : null}
    </Card>
  )
}
