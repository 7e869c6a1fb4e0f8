// The two packages of the test inbox bring no types; this is what the tests use of them.
declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  export class SMTPServer {
    constructor(options: {
      authOptional: boolean
      disabledCommands: string[]
      onData(stream: Readable, session: unknown, done: (error?: Error | null) => void): void
    })
    server: Server
    listen(port: number, host: string, done: () => void): void
    close(done: () => void): void
  }
}

declare module 'mailparser' {
  import type { Readable } from 'node:stream'

  export function simpleParser(source: Readable): Promise<{
    subject: string
    text: string
    html: string
    from: { text: string }
    headerLines: { key: string; line: string }[]
    to: { text: string }
  }>
}
