import { Link, type LinkProps } from '@remix-run/react'
import { useLocalePath } from './use-locale-path'

interface LocaleLinkProps extends Omit<LinkProps, 'to'> {
  /** Path on this site without a language, such as `/technologies?page=2`. */
  to: string
}

/** A link that stays in the language of the page. */
export function LocaleLink({ to, ...rest }: LocaleLinkProps) {
  const inLanguage = useLocalePath()
  return <Link to={inLanguage(to)} {...rest} />
}
