import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { useComparisonRows } from './comparison-rows'

/** Technologies side by side; on a narrow screen the table scrolls sideways, also by keyboard. */
export function ComparisonTable({ technologies }: { technologies: TechnologyView[] }) {
  const t = useTranslations('catalogue.compare')
  const rows = useComparisonRows(technologies)
  const without = (id: string) =>
    `?${technologies
      .filter((other) => other.id !== id)
      .map((other) => `id=${other.id}`)
      .join('&')}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section aria-label={t('scroll')} tabIndex={0} className="compare-scroll">
      <table className="compare-table">
        <caption className="sr-only">{t('table', { count: technologies.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('feature')}</th>
            {technologies.map(({ id, slug, title }) => (
              <th key={id} scope="col">
                <LocaleLink to={paths.technology(slug)}>
                  <InLanguage words={title} />
                </LocaleLink>
                <Link
                  to={without(id)}
                  aria-label={t('remove', { title: title.text })}
                  className="no-print compare-remove"
                >
                  {t('removeShort')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, header, cell }) => (
            <tr key={id}>
              <th scope="row">{header}</th>
              {technologies.map((technology) => (
                <td key={technology.id}>{cell(technology)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
