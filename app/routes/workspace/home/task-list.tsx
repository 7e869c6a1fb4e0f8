import { useTranslations } from 'use-intl'
import type { MemberTasks } from '#app/domain/reporting/index.server'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'

const { workspace } = paths

/** In the order in which they are worth doing. */
const places: [keyof MemberTasks, string][] = [
  ['interests', workspace.interests],
  ['confirmations', workspace.deals],
  ['ndas', workspace.ndas],
  ['offers', workspace.rooms],
  ['schedules', workspace.deals],
  ['transfers', `${workspace.payments}?side=receive`],
  ['payables', `${workspace.payments}?side=pay`],
  ['questions', workspace.questions],
  ['returned', `${workspace.technologies}?status=returned`],
  ['drafts', `${workspace.technologies}?status=draft`],
  ['submitted', `${workspace.technologies}?status=submitted`],
]

/** What waits for the organisation's members, each with the page where it is done. */
export function TaskList({ tasks }: { tasks: MemberTasks }) {
  const t = useTranslations('workspace.tasks')
  const waiting = places.filter(([task]) => tasks[task] > 0)
  if (waiting.length === 0) return <p>{t('none')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {waiting.map(([task, to]) => (
        <li key={task}>
          <LocaleLink to={to}>{t(task, { count: tasks[task] })}</LocaleLink>
        </li>
      ))}
    </ul>
  )
}
