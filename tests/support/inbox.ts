import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export type ReceivedMail = Awaited<ReturnType<typeof simpleParser>>

/** A mail server on this machine that keeps what it is sent. */
export interface Inbox {
  url: string
  mails: ReceivedMail[]
  /** Refuses all mails from now on, as a server does that is out of order. */
  refuse(): void
  close(): Promise<void>
}

/** Starts the inbox on a free port. */
export async function openInbox(): Promise<Inbox> {
  const mails: ReceivedMail[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        if (refusing) return done(new Error('out of order'))
        mails.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse() {
      refusing = true
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
