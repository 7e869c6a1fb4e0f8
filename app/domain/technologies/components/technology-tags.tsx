import { Cpu, Leaf, ShieldAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Tag } from '#app/ui/tag'
import type { TechnologySummary } from '../technology-view'

interface TechnologyTagsProps {
  field?: string | null
  technology: Pick<TechnologySummary, 'legalClass' | 'greenTag' | 'highTech'>
}

/** What classifies a technology; the ordinary legal class goes without saying. */
export function TechnologyTags({ field, technology }: TechnologyTagsProps) {
  const t = useTranslations('catalogue')
  const { legalClass, greenTag, highTech } = technology
  return (
    <>
      {field ? <Tag>{field}</Tag> : null}
      {greenTag ? (
        <Tag tone="success" icon={Leaf}>
          {t('green')}
        </Tag>
      ) : null}
      {highTech ? (
        <Tag tone="info" icon={Cpu}>
          {t('highTech')}
        </Tag>
      ) : null}
      {legalClass === 'encouraged' ? <Tag tone="info">{t('legal.encouraged')}</Tag> : null}
      {legalClass === 'restricted' ? (
        <Tag tone="warning" icon={ShieldAlert}>
          {t('legal.restricted')}
        </Tag>
      ) : null}
    </>
  )
}
