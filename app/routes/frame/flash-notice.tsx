import { useTranslations } from 'use-intl'
import { Notice } from '#app/ui/notice'
import type { FrameData } from './frame'

/** Notices of what was not done. */
const warnings = ['formKept', 'formNotKept', 'formKeptForConsent', 'formNotKeptForConsent']

/** Tells, once, what the step before this page has done. */
export function FlashNotice({ notice }: { notice: NonNullable<FrameData['notice']> }) {
  const t = useTranslations('notices')
  const loose = t as unknown as {
    (key: string, values: Record<string, string | number | Date>): string
    has(key: string): boolean
  }
  if (!loose.has(notice.key)) return null
  return (
    <div className="mx-auto w-full max-w-5xl px-(--gutter) pt-6">
      <Notice tone={warnings.includes(notice.key) ? 'warning' : 'success'} live>
        <p>{loose(notice.key, notice.params)}</p>
      </Notice>
    </div>
  )
}
