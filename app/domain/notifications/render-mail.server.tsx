import { render } from '@react-email/render'
import type { ComponentProps, ReactElement } from 'react'
import { DigestMail } from './emails/digest-mail'
import { LinkMail } from './emails/link-mail'

interface Rendered {
  html: string
  text: string
}

async function inBothForms(mail: ReactElement): Promise<Rendered> {
  return { html: await render(mail), text: await render(mail, { plainText: true }) }
}

/** Renders a mail of a few sentences as HTML and as plain text. */
export function renderMail(props: ComponentProps<typeof LinkMail>): Promise<Rendered> {
  return inBothForms(<LinkMail {...props} />)
}

/** Renders a digest of saved searches as HTML and as plain text. */
export function renderDigest(props: ComponentProps<typeof DigestMail>): Promise<Rendered> {
  return inBothForms(<DigestMail {...props} />)
}
