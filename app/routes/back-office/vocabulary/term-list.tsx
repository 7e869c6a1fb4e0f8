import { Fragment } from 'react'
import { useTranslations } from 'use-intl'

interface TermListProps {
  vi: readonly string[]
  en: readonly string[]
  broaderVi?: readonly string[]
  broaderEn?: readonly string[]
}

/** The words of a group, each marked with its language for screen readers. */
export function TermList({ vi, en, broaderVi = [], broaderEn = [] }: TermListProps) {
  const t = useTranslations('vocabulary')
  const broader = broaderVi.length + broaderEn.length > 0
  return (
    <>
      <Terms vi={vi} en={en} />
      {broader ? (
        <>
          {' → '}
          <span className="muted">({t('broaderThan')}) </span>
          <Terms vi={broaderVi} en={broaderEn} />
        </>
      ) : null}
    </>
  )
}

function Terms({ vi, en }: Pick<TermListProps, 'vi' | 'en'>) {
  const terms = [
    ...vi.map((text) => ({ text, lang: 'vi' })),
    ...en.map((text) => ({ text, lang: 'en' })),
  ]
  return terms.map(({ text, lang }, at) => (
    <Fragment key={`${lang}:${text}`}>
      {at > 0 ? ' · ' : null}
      <span lang={lang}>{text}</span>
    </Fragment>
  ))
}
