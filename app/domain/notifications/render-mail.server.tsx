import { render } from '@react-email/render'
import type { ComponentProps } from 'react'
import { LinkMail } from './emails/link-mail'

/** Renders a mail as HTML and as plain text. */
export async function renderMail(
  props: ComponentProps<typeof LinkMail>,
): Promise<{ html: string; text: string }> {
  const mail = <LinkMail {...props} />
  return { html: await render(mail), text: await render(mail, { plainText: true }) }
}
