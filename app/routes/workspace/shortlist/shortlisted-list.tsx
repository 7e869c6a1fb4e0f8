import { Form } from '@remix-run/react'
import { Columns3, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { mostCompared } from '#app/domain/technologies/comparison'
import { TechnologyCard } from '#app/domain/technologies/components/technology-card'
import type { TechnologySummary } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { Button } from '#app/ui/button'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useLocalePath } from '#app/ui/use-locale-path'

const formId = 'compare-shortlisted'

/** The shortlisted technologies, some of which can be chosen for a comparison. */
export function ShortlistedList({ technologies }: { technologies: TechnologySummary[] }) {
  const t = useTranslations('catalogue.shortlist')
  const inLanguage = useLocalePath()
  return (
    <>
      <ul className="entry-list">
        {technologies.map((technology, index) => (
          <li key={technology.id}>
            <TechnologyCard
              level={2}
              technology={technology}
              to={paths.technology(technology.slug)}
              actions={<Actions technology={technology} chosen={index < mostCompared} />}
            />
          </li>
        ))}
      </ul>
      {technologies.length > 1 ? (
        <Form id={formId} method="get" action={inLanguage(paths.compare)}>
          <Button icon={Columns3}>{t('compare')}</Button>
        </Form>
      ) : null}
    </>
  )
}

interface ActionsProps {
  technology: TechnologySummary
  chosen: boolean
}

function Actions({ technology: { id, title }, chosen }: ActionsProps) {
  const t = useTranslations('catalogue')
  return (
    <div className="flex flex-wrap items-center gap-3">
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          name="id"
          value={id}
          form={formId}
          defaultChecked={chosen}
          aria-label={t('shortlist.choose', { title: title.text })}
          className="checkbox checkbox-sm"
        />
        {t('actions.compare')}
      </label>
      <Form method="post">
        <input type="hidden" name="technologyId" value={id} />
        <SubmitButton name="intent" value="remove" variant="quiet" size="small" icon={X}>
          {t('shortlist.remove')}
        </SubmitButton>
      </Form>
    </div>
  )
}
