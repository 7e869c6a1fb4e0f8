import { Form } from '@remix-run/react'
import { LogOut } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { Icon } from '#app/ui/icon'
import { useLocalePath } from '#app/ui/use-locale-path'

/** Ends the session; a form, because a link could be followed by a prefetch. */
export function SignOutForm() {
  const t = useTranslations('frame')
  const inLanguage = useLocalePath()
  return (
    <Form method="post" action={inLanguage(paths.signOut)} reloadDocument>
      <button type="submit" className="menu-item">
        <Icon of={LogOut} />
        {t('signOut')}
      </button>
    </Form>
  )
}
