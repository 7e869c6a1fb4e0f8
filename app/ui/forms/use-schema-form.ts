import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import type { z } from 'zod'

type AnySchema = z.ZodType<unknown, Record<string, unknown>>

interface SchemaFormOptions<Input extends Record<string, unknown>> {
  /** What the action answered, if it did. */
  reply: { result?: SubmissionResult<string[]> } | object | undefined
  defaultValue?: DefaultValue<Input>
  /** Tells several forms of one page apart. */
  id?: string
}

/**
 * Conform's form, typed by the schema that the action parses it with. Only the type of the schema is used,
 * so that the browser loads no validator: checks run on the server.
 */
export function useSchemaForm<Schema extends AnySchema>(
  options: SchemaFormOptions<z.input<Schema>>,
) {
  const result =
    options.reply && 'result' in options.reply
      ? (options.reply.result as SubmissionResult<string[]> | undefined)
      : undefined
  return useForm<z.input<Schema>>({
    lastResult: result ?? null,
    ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
    ...(options.id ? { id: options.id } : {}),
  })
}
