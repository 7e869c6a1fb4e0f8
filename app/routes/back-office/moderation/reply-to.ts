import type { SubmissionResult } from '@conform-to/react'

/**
 * The action's answer if it is about this form: several forms of one page share an action, and each shows
 * only its own errors.
 * @param intents values of the buttons that send the form
 */
export function replyTo(reply: unknown, intents: readonly string[]): object | undefined {
  const { result } = (reply ?? {}) as { result?: SubmissionResult<string[]> }
  const intent = result?.initialValue?.intent
  return typeof intent === 'string' && intents.includes(intent) ? { result } : undefined
}

/** The entries that a refused form had ticked, so that they stay so. */
export function sentEntries(reply: unknown): string[] {
  const { result } = (reply ?? {}) as { result?: SubmissionResult<string[]> }
  const entries = result?.initialValue?.entries
  const list = Array.isArray(entries) ? entries : [entries]
  return list.filter((entry): entry is string => typeof entry === 'string')
}
