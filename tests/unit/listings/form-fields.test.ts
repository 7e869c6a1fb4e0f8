import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decimal, keywords, line, paragraphs, rows, title } from '#app/domain/listings/form-fields'
import { parseForm } from '#app/platform/http/guarded-form'

function parse<Schema extends z.ZodType>(schema: Schema, entries: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return parseForm(form, schema)
}

describe('rows', () => {
  const schema = z.object({
    list: rows(
      { id: z.string().optional(), name: line(10), value: decimal.optional() },
      ['name', 'value'],
      {
        most: 2,
        ignored: ['id'],
      },
    ),
  })

  it('leaves out rows in which nothing was typed', () => {
    const { payload: _, ...submission } = parse(schema, [
      ['list[0].id', '7'],
      ['list[0].name', ''],
      ['list[0].value', ''],
      ['list[1].id', ''],
      ['list[1].name', 'a'],
      ['list[1].value', '1,5'],
    ])
    expect(submission).toMatchObject({
      status: 'success',
      value: { list: [{ name: 'a', value: '1.5' }] },
    })
  })

  it('says which field of a row is missing or wrong', () => {
    const submission = parse(schema, [
      ['list[0].name', 'a'],
      ['list[0].value', ''],
      ['list[1].name', 'b'],
      ['list[1].value', '1.500'],
    ])
    expect(submission.reply().error).toEqual({
      'list[0].value': ['validation.required'],
      'list[1].value': ['listings.errors.ambiguous'],
    })
  })

  it('has a longest list, and none is a list too', () => {
    const row = (index: number): [string, string][] => [
      [`list[${index}].name`, 'a'],
      [`list[${index}].value`, '1'],
    ]
    expect(parse(schema, [...row(0), ...row(1), ...row(2)]).status).toBe('error')
    expect(parse(schema, [])).toMatchObject({ status: 'success', value: { list: [] } })
  })
})

describe('texts', () => {
  it('keeps hostile words verbatim, but for the ends and the line breaks of forms', () => {
    const hostile = `<script>alert('1')</script> {{7*7}} '; DROP TABLE need;--`
    expect(paragraphs(100).parse(` ${hostile}\r\nb `)).toBe(`${hostile}\nb`)
    expect(line(100).parse(hostile)).toBe(hostile)
  })

  it('counts after trimming', () => {
    expect(paragraphs(3).safeParse('  abc  ').success).toBe(true)
    expect(paragraphs(3).safeParse('abcd').success).toBe(false)
    expect(title.safeParse('x'.repeat(121)).success).toBe(false)
    expect(title.safeParse('  ab ').success).toBe(false)
  })

  it('splits keywords and drops what is twice or empty', () => {
    expect(keywords.parse('sấy lạnh, vải thiều;sấy lạnh\n,')).toEqual(['sấy lạnh', 'vải thiều'])
    expect(keywords.safeParse('a,b,c,d,e,f,g,h,i,j,k').success).toBe(false)
  })
})
