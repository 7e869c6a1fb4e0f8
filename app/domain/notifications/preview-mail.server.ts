import type { Locale } from '#app/locales/locale'
import { isKind } from './notification-kinds'
import { accountMailKinds, sampleDigest, samplePath, samplePayload } from './sample-mails'
import { renderAccountMail } from './send-account-mail.server'
import { renderDigestMail } from './send-digest-mail.server'
import { type MailFrame, renderMessageMail } from './send-message-mail.server'

/** A mail as it would be sent, with sample data; null for a kind that is not there. */
export async function previewMail(frame: MailFrame, locale: Locale, kind: string) {
  const to = 'nguoi.nhan@vidu.vn'
  const account = accountMailKinds.find((name) => name === kind)
  if (account) {
    return renderAccountMail(frame, {
      kind: account,
      to,
      name: 'Nguyễn Văn An',
      locale,
      token: '…',
      newAddress: account === 'approveNewAddress' ? 'dia.chi.moi@vidu.vn' : undefined,
    })
  }
  if (!isKind(kind)) return null
  if (kind === 'savedSearchFinds') return renderDigestMail(frame, { ...sampleDigest, to, locale })
  return renderMessageMail(frame, {
    kind,
    payload: samplePayload,
    to,
    locale,
    path: samplePath(kind),
    dedupeKey: 'preview',
  })
}
