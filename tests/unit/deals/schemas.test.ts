import { describe, expect, it } from 'vitest'
import { DealFormSchema, DealTermsSchema } from '#app/domain/deals/deal-schemas'
import { isOverdue, listingOf, openKeyOf, partiesOf } from '#app/domain/deals/interest'
import { AnswerInterestSchema, InterestSchema } from '#app/domain/deals/interest-schemas'
import { AskSchema, CallBackSchema } from '#app/domain/deals/question-schemas'
import { parseForm } from '#app/platform/http/guarded-form'

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) data.append(name, one)
  }
  return data
}

function errorsOf(submission: ReturnType<typeof parseForm>): string[] {
  return submission.status === 'success' ? [] : Object.keys(submission.error ?? {})
}

describe('the form of a question', () => {
  const whole = { name: 'Giáp Văn Khởi', message: 'Máy sấy chạy bằng điện mấy pha?' }

  it('takes an address or a telephone number', () => {
    const byMail = parseForm(form({ ...whole, email: ' Khoi@Example.test ' }), AskSchema)
    expect(byMail.status === 'success' && byMail.value.email).toBe('khoi@example.test')
    const byPhone = parseForm(form({ ...whole, phone: '0912 345 678' }), AskSchema)
    expect(byPhone.status === 'success' && byPhone.value.phone).toBe('+84912345678')
  })

  it.each([
    [whole, ['email']],
    [{ ...whole, email: 'khoi@' }, ['email']],
    [{ ...whole, phone: '12' }, ['phone']],
    [{ ...whole, email: 'a@b.vn', message: 'ngắn' }, ['message']],
    [{ ...whole, email: 'a@b.vn', name: ' ' }, ['name']],
    [{ ...whole, email: 'a@b.vn', name: 'x'.repeat(10_000) }, ['name']],
  ])('%o', (fields, errors) => {
    expect(errorsOf(parseForm(form(fields), AskSchema))).toEqual(errors)
  })

  it('needs a telephone number to call back', () => {
    expect(errorsOf(parseForm(form({ ...whole, email: 'a@b.vn' }), CallBackSchema))).toEqual([
      'phone',
    ])
  })
})

describe('the form of an interest', () => {
  const whole = {
    purpose: 'Sấy vải thiều cho 40 hộ trong hợp tác xã',
    readiness: 'trial-ready',
    timing: 'within-3-months',
    priorRelation: 'none',
    currency: 'VND',
  }

  it.each([
    ['', null],
    ['0', 0n],
    ['1,5 tỷ', 1_500_000_000n],
  ])('budget %j', (budget, amount) => {
    const read = parseForm(form({ ...whole, budget }), InterestSchema)
    expect(read.status === 'success' && read.value.budgetMax).toBe(amount)
  })

  it.each([
    [{ ...whole, budget: '-5' }, ['budget']],
    [{ ...whole, budget: 'nhiều' }, ['budget']],
    [{ ...whole, currency: 'XXX' }, ['currency']],
    [{ ...whole, purpose: 'mua' }, ['purpose']],
    [{ purpose: whole.purpose }, ['readiness', 'timing', 'priorRelation']],
  ])('%o', (fields, errors) => {
    expect(errorsOf(parseForm(form(fields), InterestSchema))).toEqual(errors)
  })

  it('needs words to decline and none to accept', () => {
    const accept = parseForm(form({ intent: 'accept' }), AnswerInterestSchema)
    expect(accept.status).toBe('success')
    const decline = parseForm(form({ intent: 'decline' }), AnswerInterestSchema)
    expect(errorsOf(decline)).toEqual(['reasonCode', 'reason'])
    expect(parseForm(form({ intent: 'delete' }), AnswerInterestSchema).status).toBe('error')
  })
})

describe('the forms of a deal', () => {
  it('reads the terms, whole and empty', () => {
    const empty = parseForm(form({ version: '1' }), DealTermsSchema)
    expect(empty.status === 'success' && empty.value.terms).toMatchObject({
      objectCodes: [],
      formCode: null,
      value: null,
      currency: 'VND',
      valueConfidential: false,
      signedOn: null,
    })
    const whole = parseForm(
      form({
        version: '3',
        objectCodes: ['know-how', 'machinery'],
        value: '12,50',
        currency: 'USD',
        valueConfidential: 'on',
        signedOn: '2026-02-28',
      }),
      DealTermsSchema,
    )
    expect(whole.status === 'success' && whole.value).toMatchObject({
      version: 3,
      terms: { objectCodes: ['know-how', 'machinery'], value: 1_250n, valueConfidential: true },
    })
  })

  it.each([
    [{ version: '0' }, ['version']],
    [{ version: '99999999999' }, ['version']],
    [{ version: '1', value: '-1' }, ['value']],
    [{ version: '1', value: '1000000000000001' }, ['value']],
    [{ version: '1', signedOn: '2026-02-30' }, ['signedOn']],
    [
      { version: '1', objectCodes: Array.from({ length: 21 }, (_, at) => `c${at}`) },
      ['objectCodes'],
    ],
  ])('%o', (fields, errors) => {
    expect(errorsOf(parseForm(form(fields), DealTermsSchema))).toEqual(errors)
  })

  it.each([
    [{ intent: 'move', version: '1', to: 'heaven' }, ['to']],
    [{ intent: 'terminate', version: '1', reason: ' ' }, ['reasonCode', 'reason']],
    [{ intent: 'add-document', caption: 'Hợp đồng', file: 'not a file' }, ['file']],
  ])('%o', (fields, errors) => {
    expect(errorsOf(parseForm(form(fields), DealFormSchema))).toEqual(errors)
  })
})

describe('an interest', () => {
  it('makes its sender the seeker of a technology and the provider of a need', () => {
    expect(partiesOf('technology', 'me', 'you')).toEqual({ providerId: 'you', seekerId: 'me' })
    expect(partiesOf('need', 'me', 'you')).toEqual({ providerId: 'me', seekerId: 'you' })
  })

  it('is told apart by its sender and its listing', () => {
    expect(openKeyOf('me', { kind: 'need', id: '1' })).not.toBe(
      openKeyOf('me', { kind: 'technology', id: '1' }),
    )
    expect(listingOf({ technologyId: null, needId: 'n' })).toEqual({ kind: 'need', id: 'n' })
    expect(listingOf({ technologyId: 't', needId: null })).toEqual({ kind: 'technology', id: 't' })
  })

  it('is overdue only while it waits and its clock runs', () => {
    const dueAt = new Date('2026-11-20T03:00:00Z')
    const after = new Date('2026-11-20T03:00:01Z')
    expect(isOverdue({ status: 'pending', dueAt, stoppedAt: null }, dueAt)).toBe(false)
    expect(isOverdue({ status: 'pending', dueAt, stoppedAt: null }, after)).toBe(true)
    expect(isOverdue({ status: 'accepted', dueAt, stoppedAt: null }, after)).toBe(false)
    expect(isOverdue({ status: 'pending', dueAt, stoppedAt: dueAt }, after)).toBe(false)
  })
})
