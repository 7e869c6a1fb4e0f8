import type { SubmissionResult } from '@conform-to/react'
import { Notice } from '#app/ui/notice'

/** What an action answered, if it did. */
export type Reply = { result?: SubmissionResult<string[]> } | object | undefined

/** The result for Conform, where the action answered with one. */
export function resultOf(reply: Reply): SubmissionResult<string[]> | undefined {
  return reply && 'result' in reply ? reply.result : undefined
}

/** The answer, if it is to the form whose hidden fields have these values; of several, only one lights up. */
export function replyTo(reply: Reply, values: Record<string, string>): Reply {
  const sent = resultOf(reply)?.initialValue
  const same = Object.entries(values).every(([name, value]) => sent?.[name] === value)
  return same ? reply : undefined
}

/** What went wrong with a form as a whole, above everything; its fields say their part themselves. */
export function ReplyNotice({ reply }: { reply: Reply }) {
  const messages = resultOf(reply)?.error?.[''] ?? []
  if (messages.length === 0) return null
  return (
    <Notice tone="error" live>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  )
}
