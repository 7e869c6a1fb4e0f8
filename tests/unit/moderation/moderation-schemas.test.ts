import { describe, expect, it } from 'vitest'
import { DecideSchema, QueueSchema } from '#app/domain/moderation/moderation-schemas'
import { parseForm } from '#app/platform/http/guarded-form'
import { replyTo } from '#app/routes/back-office/moderation/reply-to'

function parse(entries: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return parseForm(form, DecideSchema)
}

describe('DecideSchema', () => {
  it.each(['return', 'hold', 'reject'])('asks for reasons and words to %s', (intent) => {
    const { error } = parse([
      ['intent', intent],
      ['version', '3'],
    ]).reply()
    expect(Object.keys(error ?? {}).toSorted()).toEqual(['reasons', 'words'])
    const short = parse([
      ['intent', intent],
      ['version', '3'],
      ['reasons', 'other'],
      ['words', 'Không'],
    ])
    expect(Object.keys(short.reply().error ?? {})).toEqual(['words'])
  })

  it('reads several reasons of one decision', () => {
    const submission = parse([
      ['intent', 'return'],
      ['version', '3'],
      ['reasons', 'other'],
      ['reasons', 'unclear-title'],
      ['words', 'Hãy nói rõ tên công nghệ.'],
    ])
    expect(submission).toMatchObject({
      status: 'success',
      value: { reasons: ['other', 'unclear-title'], version: 3 },
    })
  })

  it('leaves it to the use case whether a legal class is needed', () => {
    const submission = parse([
      ['intent', 'approve'],
      ['version', '1'],
    ])
    expect(submission).toMatchObject({ status: 'success', value: { legalCriteria: [] } })
  })

  it.each([
    [[['intent', 'publish']]],
    [[]],
    [[['intent', 'approve']]],
    [
      [
        ['intent', 'approve'],
        ['version', '0'],
      ],
    ],
    [
      [
        ['intent', 'approve'],
        ['version', '1'],
        ['legalClass', 'splendid'],
      ],
    ],
  ] as [string, string][][][])('refuses %j', (entries) => {
    expect(parse(entries).status).toBe('error')
  })
})

describe('QueueSchema', () => {
  it('reads what it knows and leaves out the rest', () => {
    expect(QueueSchema.parse({ show: 'mine', kind: 'need', page: '2' })).toEqual({
      show: 'mine',
      kind: 'need',
      page: 2,
    })
    expect(QueueSchema.parse({ show: "'; DROP", kind: 'x', page: '-1' })).toMatchObject({
      show: 'waiting',
      page: 1,
    })
  })
})

describe('replyTo', () => {
  const reply = { result: { status: 'error', initialValue: { intent: 'hold' } } }

  it('gives an answer to the form it is about, and to no other', () => {
    expect(replyTo(reply, ['return', 'hold'])).toEqual(reply)
    expect(replyTo(reply, ['approve'])).toBeUndefined()
    expect(replyTo(undefined, ['approve'])).toBeUndefined()
  })
})
