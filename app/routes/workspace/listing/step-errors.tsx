import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { Notice } from '#app/ui/notice'

/** Why a step was not taken, in the words of the action's answer. */
export function StepErrors() {
  const reply = useActionData() as { result?: SubmissionResult<string[]> } | undefined
  const messages = Object.values(reply?.result?.error ?? {}).flatMap((found) => found ?? [])
  if (messages.length === 0) return null
  return (
    <Notice tone="error" live>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  )
}
