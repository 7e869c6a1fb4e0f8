import { mailKeys } from '#app/domain/notifications/mail-texts'
import { helpKeys } from '#app/domain/texts/index.server'
import { notFound } from '#app/platform/http/domain-error'

const keysOf = { mails: mailKeys, help: helpKeys }

/** The texts that an address names: of mails or of help. @throws DomainError not-found */
export function textsOfKind({ kind }: Readonly<Record<string, string | undefined>>): {
  kind: 'mails' | 'help'
  keys: readonly string[]
} {
  if (kind !== 'mails' && kind !== 'help') throw notFound()
  return { kind, keys: keysOf[kind]() }
}
