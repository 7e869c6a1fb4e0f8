import type { z } from 'zod'
import { parseForm } from '#app/platform/http/guarded-form'

type Filler = string | File | Filler[] | { [name: string]: Filler } | undefined

const words = 'Nội dung dùng để thử quyền truy cập của biểu mẫu này'

/** What fields commonly take; the first that a field accepts is sent. */
const candidates: (string | File)[] = [
  words,
  'Thử quyền',
  '1',
  '2026-12-31',
  '2026-12-31T09:00',
  '0',
  'on',
  'yes',
  'true',
  '100000000',
  'nguoi.thu@people.test',
  '+84912345678',
  '0100109106',
  '00000000-0000-4000-8000-000000000000',
  'a'.repeat(64),
  'thu-quyen',
  'https://example.test/',
  '2026',
  '1000000',
  '970422',
  '0123456789',
  'vi',
  'VND',
  'technology',
  'A.1',
  new File(['%PDF-1.4\n%%EOF\n'], 'thu.pdf', { type: 'application/pdf' }),
]

interface Definition {
  type: string
  shape?: Record<string, z.ZodType>
  options?: z.ZodType[]
  element?: z.ZodType
  innerType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  values?: unknown[]
  entries?: Record<string, string>
  discriminator?: string
}

const definitionOf = (schema: z.ZodType) =>
  (schema as unknown as { _zod: { def: Definition } })._zod.def

/** What the form's reader may make of a field before the schema sees it. */
function readings(candidate: string | File): unknown[] {
  if (typeof candidate !== 'string') return [candidate]
  const number = /^\d+$/.test(candidate) ? [Number(candidate), BigInt(candidate)] : []
  return [candidate, ...number, ...(candidate === 'on' ? [true] : [])]
}

function leaf(schema: z.ZodType): Filler {
  return candidates.find((candidate) =>
    readings(candidate).some((reading) => schema.safeParse(reading).success),
  )
}

function fillerOf(schema: z.ZodType): Filler {
  const def = definitionOf(schema)
  if (def.type === 'object') {
    return Object.fromEntries(
      Object.entries(def.shape ?? {}).map(([name, field]) => [name, fillerOf(field)]),
    )
  }
  if (def.type === 'array') {
    if (schema.safeParse([]).success || !def.element) return []
    return [fillerOf(def.element)]
  }
  if (def.type === 'literal') return String(def.values?.[0])
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0]
  if (def.type === 'union') return def.options?.[0] ? fillerOf(def.options[0]) : undefined
  if (schema.safeParse(undefined).success) return undefined
  if (def.type === 'pipe' && def.in && definitionOf(def.in).type === 'object')
    return fillerOf(def.in)
  const found = leaf(schema)
  if (found !== undefined || !def.innerType) return found
  return fillerOf(def.innerType)
}

function flatten(value: Filler, name: string, form: FormData): FormData {
  if (value === undefined) return form
  if (typeof value === 'string' || value instanceof File) form.append(name, value)
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      flatten(
        item,
        typeof item === 'object' && !(item instanceof File) ? `${name}[${index}]` : name,
        form,
      )
    })
  } else {
    for (const [key, field] of Object.entries(value)) {
      flatten(field, name ? `${name}.${key}` : key, form)
    }
  }
  return form
}

/** The forms that a schema tells apart: one for each of its intents, or of what else it tells them by. */
function formsOf(schema: z.ZodType, by = 'intent'): { form: z.ZodType; by: string }[] {
  const def = definitionOf(schema)
  if (def.type === 'union') {
    return (def.options ?? []).flatMap((option) => formsOf(option, def.discriminator ?? by))
  }
  if (def.type === 'pipe' && def.in && ['object', 'union'].includes(definitionOf(def.in).type)) {
    return formsOf(def.in, by)
  }
  return [{ form: schema, by }]
}

/** One form that a handler takes, filled in, and whether the whole schema accepts it. */
export interface FilledForm {
  /** Its intent, or `-` where it has but one. */
  intent: string
  body: FormData
  accepted: boolean
}

/** Fills in every form of a schema; `extra` fields win over what was found. */
export function fillForms(
  schema: z.ZodType,
  extra: (intent: string) => Record<string, string>,
): FilledForm[] {
  return formsOf(schema).map(({ form, by }) => {
    const value = fillerOf(form) as Record<string, string> | undefined
    const told = [...new Set([by, 'intent'])].flatMap((name) => value?.[name] ?? [])
    const intent = told.join(' ') || '-'
    const body = flatten(value as Filler, '', new FormData())
    for (const [name, text] of Object.entries(extra(intent))) body.set(name, text)
    return { intent, body, accepted: parseForm(body, schema).status === 'success' }
  })
}
