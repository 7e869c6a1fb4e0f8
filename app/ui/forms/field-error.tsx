import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../icon'
import { VisuallyHidden } from '../visually-hidden'

interface FieldErrorProps {
  id: string
  errors?: string[]
}

/** What is wrong with a field, below its label. */
export function FieldError({ id, errors }: FieldErrorProps) {
  const t = useTranslations('ui')
  if (!errors?.length) return null
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-error">
      <Icon of={CircleAlert} className="mt-0.5 size-4 shrink-0" />
      <span>
        <VisuallyHidden>{t('errorPrefix')}</VisuallyHidden> {errors.join(' · ')}
      </span>
    </p>
  )
}
