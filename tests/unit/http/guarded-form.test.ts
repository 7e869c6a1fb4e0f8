import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseForm, RefusedFormError } from '#app/platform/http/guarded-form'

const Schema = z.object({
  title: z.string().max(5, 'some.key'),
  tags: z
    .array(z.object({ name: z.string() }))
    .max(5)
    .optional(),
})

function form(entries: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(entries)) data.set(name, value)
  return data
}

function intent(value: object): string {
  return JSON.stringify(value).replaceAll('[', '\\u005b')
}

describe('parseForm', () => {
  it('parses nested fields', () => {
    const result = parseForm(form({ title: 'ab', 'tags[0].name': 'cd' }), Schema)
    expect(result.status).toBe('success')
  })

  it('translates the schema’s messages and words the built-in ones', () => {
    const result = parseForm(
      form({ title: 'abcdef' }),
      Schema,
      () => 'worded',
      (message) => `<${message}>`,
    )
    expect(result.reply().error).toEqual({ title: ['<some.key>'] })
    const missing = parseForm(form({}), Schema, () => 'worded')
    expect(missing.reply().error).toEqual({ title: ['worded'] })
  })

  it.each([
    ['an index above 999', 'tags[20000000].name'],
    ['more than ten segments', 'a.b.c.d.e.f.g.h.i.j.k'],
    ['more than 200 characters', 'a'.repeat(201)],
  ])('refuses a name with %s', (_what, name) => {
    expect(() => parseForm(form({ [name]: 'x' }), Schema)).toThrow(RefusedFormError)
  })

  it.each([
    ['update', { type: 'update', payload: { name: 'tags[20000000].name', value: 'x' } }],
    ['insert', { type: 'insert', payload: { name: 'tags', index: 2e7 } }],
    ['insert deep', { type: 'insert', payload: { name: 'tags[20000000].x' } }],
    ['reorder', { type: 'reorder', payload: { name: 'tags', from: 0, to: 2e7 } }],
    ['remove', { type: 'remove', payload: { name: 'tags', index: 2e7 } }],
    ['validate', { type: 'validate', payload: { name: 'tags[20000000]' } }],
    ['reset', { type: 'reset', payload: { name: 'tags[20000000].name' } }],
    ['negative', { type: 'remove', payload: { name: 'tags', index: -1 } }],
  ])('refuses the intent %s beyond the limits, escapes or not', (_what, value) => {
    expect(() => parseForm(form({ __intent__: intent(value) }), Schema)).toThrow(RefusedFormError)
  })

  it('lets an honest intent through', () => {
    const value = intent({ type: 'insert', payload: { name: 'tags' } })
    const result = parseForm(form({ title: 'ab', __intent__: value }), Schema)
    expect(result.reply().initialValue).toMatchObject({ tags: [undefined] })
  })

  it.each(['not json', '"'.repeat(2_001)])(
    'refuses an intent that is no JSON or too long',
    (value) => {
      expect(() => parseForm(form({ __intent__: value }), Schema)).toThrow(RefusedFormError)
    },
  )
})
