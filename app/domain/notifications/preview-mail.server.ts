import type { Locale } from '#app/locales/locale'
import { createTranslatorFor, tryTexts } from '#app/locales/translator'
import { textKeys } from './mail-texts'
import { isKind } from './notification-kinds'
import { accountMailKinds, sampleDigest, samplePath, samplePayload } from './sample-mails'
import { renderAccountMail } from './send-account-mail.server'
import { renderDigestMail } from './send-digest-mail.server'
import { type MailFrame, renderMessageMail } from './send-message-mail.server'

/**
 * A mail as it would be sent, with sample data; null for a kind that is not there.
 * @param texts texts that are tried in the place of those in force
 */
export async function previewMail(
  frame: MailFrame,
  locale: Locale,
  kind: string,
  texts?: readonly string[],
) {
  const t = texts
    ? tryTexts(locale, new Map(textKeys(kind).map((key, index) => [key, texts[index] ?? ''])))
    : createTranslatorFor(locale)
  const to = 'nguoi.nhan@vidu.vn'
  const account = accountMailKinds.find((name) => name === kind)
  if (account) {
    const mail = {
      kind: account,
      to,
      name: 'Nguyễn Văn An',
      locale,
      token: '…',
      newAddress: account === 'approveNewAddress' ? 'dia.chi.moi@vidu.vn' : undefined,
    }
    return renderAccountMail(frame, mail, t)
  }
  if (!isKind(kind)) return null
  if (kind === 'savedSearchFinds') return renderDigestMail(frame, { ...sampleDigest, to, locale })
  const mail = {
    kind,
    payload: samplePayload,
    to,
    locale,
    path: samplePath(kind),
    dedupeKey: 'preview',
  }
  return renderMessageMail(frame, mail, t)
}
