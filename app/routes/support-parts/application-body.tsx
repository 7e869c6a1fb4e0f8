import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ApplicationView } from '#app/domain/support-applications/application-queries.server'
import { declarations, itemOfPage } from '#app/domain/support-applications/form/pages'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { VisuallyHidden } from '#app/ui/visually-hidden'
import { ConditionList } from './condition-list'
import { useFirmWords } from './firm-words'
import { useLevelText } from './level-text'
import { PaperList } from './paper-list'
import { useStepName } from './step-names'

interface ApplicationBodyProps {
  application: ApplicationView
  paperPath: (document: string) => string
  /** Where a page is changed; left out once nothing can be changed. */
  changePath?: (step: string) => string
}

/** Every answer of an application, page by page: made from the same pages that ask for them. */
export function ApplicationBody({ application, paperPath, changePath }: ApplicationBodyProps) {
  const t = useTranslations('supportApplications')
  const text = useLevelText()
  const nameOf = useStepName(application.content)
  const { steps, finding, lines } = application
  const total = lines.reduce((sum, { amount }) => sum + amount, 0n)
  const change = (step: string) =>
    changePath ? (
      <span className="no-print">
        <LocaleLink to={changePath(step)}>
          {t('change')}
          <VisuallyHidden> {nameOf(step)}</VisuallyHidden>
        </LocaleLink>
      </span>
    ) : null
  return (
    <>
      <Applicant application={application} />
      {steps.map((step) => (
        <Card key={step} title={nameOf(step)} action={change(step)}>
          <StepAnswers step={step} application={application} paperPath={paperPath} />
        </Card>
      ))}
      <Card title={t('total')}>
        <p className="text-xl font-semibold tabular-nums">{text.money(total)}</p>
      </Card>
      <Card title={t('conditionsTitle')}>
        <ConditionList clauses={finding.clauses} />
      </Card>
    </>
  )
}

/** What the organisation was called when it applied. */
function Applicant({ application }: { application: ApplicationView }) {
  const t = useTranslations('supportApplications')
  const kept = application.saved.organisation as Record<string, string | null> | undefined
  if (!kept) return null
  return (
    <Card title={t('pages.organisation')}>
      <DescriptionList
        items={[
          { term: t('form.name'), description: kept.name },
          { term: t('form.taxCode'), description: kept.taxCode },
          { term: t('form.address'), description: kept.address },
          {
            term: t('form.representative'),
            description: [kept.representativeName, kept.representativeTitle]
              .filter(Boolean)
              .join(', '),
          },
        ]}
      />
    </Card>
  )
}

interface StepAnswersProps extends Pick<ApplicationBodyProps, 'application' | 'paperPath'> {
  step: string
}

function StepAnswers({ step, application, paperPath }: StepAnswersProps): ReactNode {
  const t = useTranslations('supportApplications')
  const words = useTranslations('programmes')
  const locale = useLocale()
  const firm = useFirmWords(application.answers)
  const { content, chosen, confirmed, documents, saved, size } = application
  const code = itemOfPage(step)
  if (code !== null) return <BudgetAnswers code={code} application={application} />
  if (step === 'papers') {
    const papers = content.papers.filter(
      ({ items }) => items.length === 0 || items.some((item) => chosen.includes(item)),
    )
    return <PaperList papers={papers} documents={documents} pathOf={paperPath} />
  }
  if (!confirmed.includes(step)) return <p>{t('todo')}</p>
  if (step === 'items') {
    return (
      <ul className="list-disc pl-5">
        {content.items
          .filter((item) => chosen.includes(item.code))
          .map((item) => (
            <li key={item.code}>{item.name[locale]}</li>
          ))}
      </ul>
    )
  }
  if (step === 'declaration') {
    return (
      <ul className="list-disc pl-5">
        {declarations.map((name) => (
          <li key={name}>{t(`form.declarations.${name}`)}</li>
        ))}
      </ul>
    )
  }
  const rows = {
    firm: ['registered', 'offer'],
    size: ['sector', 'employees', 'money'],
    traits: ['trait'],
    startup: ['innovation', 'selection'],
    links: ['link'],
  } as const
  const known = (Object.keys(rows) as (keyof typeof rows)[]).find((name) => name === step)
  if (!known) return null
  const criterion = String(saved.size?.criterion ?? 'either') as 'either' | 'revenue' | 'capital'
  return (
    <DescriptionList
      items={[
        ...rows[known].map((question) => ({
          term: words(`wizard.questions.${question}.short`),
          description: firm(question) ?? words('statuses.missing'),
        })),
        ...(known === 'size'
          ? [
              { term: t('form.criterion'), description: t(`form.criteria.${criterion}`) },
              {
                term: t('sizeDeclared'),
                description: (
                  <strong>
                    {size === null ? words('result.sizeUnknown') : words(`sizes.${size}`)}
                  </strong>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function BudgetAnswers({ code, application }: { code: string; application: ApplicationView }) {
  const t = useTranslations('supportApplications')
  const words = useTranslations('programmes')
  const text = useLevelText()
  const line = application.lines.find(({ itemCode }) => itemCode === code)
  const item = application.content.items.find((known) => known.code === code)
  if (!line || !item) return <p>{t('todo')}</p>
  return (
    <DescriptionList
      items={[
        { term: t('form.description'), description: line.description },
        { term: t('form.supplier'), description: line.supplier },
        {
          term: t('form.quantity', { unit: words(`units.${item.unit}`) }),
          description: line.quantity > 1 ? String(line.quantity) : null,
        },
        { term: t('form.cost'), description: text.money(line.cost) },
        {
          term: t('form.received'),
          description: line.received > 0n ? text.money(line.received) : null,
        },
        { term: t('form.amount'), description: <strong>{text.money(line.amount)}</strong> },
      ]}
    />
  )
}
