import { describe, expect, it } from 'vitest'
import {
  DecideSchema,
  QueueFormSchema,
  QueueSchema,
  queueQuery,
} from '#app/domain/moderation/moderation-schemas'
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

describe('the points of a form', () => {
  const points = (entries: [string, string][]) =>
    parse([['intent', 'approve'], ['version', '1'], ...entries])

  it('are read by category', () => {
    const submission = points([
      ['scores.clarity', '4'],
      ['scores.rules', '0'],
    ])
    expect(submission).toMatchObject({
      status: 'success',
      value: { scores: { clarity: 4, rules: 0 } },
    })
  })

  it.each(['-1', '2.5', 'x'])('refuse %s', (value) => {
    expect(points([['scores.clarity', value]]).status).toBe('error')
  })
})

describe('QueueFormSchema', () => {
  const id = '0198c3a4-7b1c-7000-8000-000000000001'
  const form = (entries: [string, string][]) => {
    const data = new FormData()
    for (const [name, value] of entries) data.append(name, value)
    return parseForm(data, QueueFormSchema)
  }

  it('reads the ticked entries with their versions', () => {
    const submission = form([
      ['intent', 'assign'],
      ['entries', `technology:${id}:3`],
      ['officerId', 'a'],
    ])
    expect(submission).toMatchObject({
      status: 'success',
      value: { entries: [{ kind: 'technology', id, version: 3 }] },
    })
  })

  it('asks for entries, reasons and words', () => {
    const { error } = form([['intent', 'hold']]).reply()
    expect(Object.keys(error ?? {}).toSorted()).toEqual(['entries', 'reasons', 'words'])
    const made = form([
      ['intent', 'assign'],
      ['entries', "deal:1:1'; DROP"],
      ['officerId', 'a'],
    ])
    expect(made.status).toBe('error')
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

  it('is written as a query without what is as usual', () => {
    expect(queueQuery(QueueSchema.parse({}))).toBe('')
    const filter = { show: 'late', kind: 'need', place: '07210', officer: 'a b' }
    expect(queueQuery(QueueSchema.parse(filter))).toBe(
      'show=late&kind=need&place=07210&officer=a+b',
    )
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
