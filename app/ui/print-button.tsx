import { Printer } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from './button'
import { useHydrated } from './use-hydrated'

/** Prints the page; shown only where a script can do it, as every browser has a menu for it. */
export function PrintButton() {
  const t = useTranslations('ui')
  if (!useHydrated()) return null
  return (
    <Button type="button" variant="secondary" icon={Printer} onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
