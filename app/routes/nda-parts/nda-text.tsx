import { useLocale, useTranslations } from 'use-intl'

interface NdaTextProps {
  textVi: string
  textEn: string
}

/** The document in both languages, the reader's own first and open. */
export function NdaText({ textVi, textEn }: NdaTextProps) {
  const t = useTranslations('disclosure.page')
  const locale = useLocale()
  const texts = [
    { lang: 'vi', label: t('vietnamese'), text: textVi },
    { lang: 'en', label: t('english'), text: textEn },
  ]
  return (
    <div className="stack">
      {texts
        .toSorted((a, b) => Number(b.lang === locale) - Number(a.lang === locale))
        .map(({ lang, label, text }) => (
          <details key={lang} open={lang === locale}>
            <summary className="cursor-pointer font-semibold">{label}</summary>
            <div lang={lang} className="prose mt-3 whitespace-pre-wrap">
              {text}
            </div>
          </details>
        ))}
    </div>
  )
}
