import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FirmAnswers,
  isPastDay,
  readAnswers,
  readPeople,
  writeAnswers,
  writePeople,
} from '#app/domain/programmes/firm-answers'
import { answerQuestion, questionAfter, questionsFor } from '#app/domain/programmes/wizard'

const today = '2026-06-15'
const query = (text: string) => new URLSearchParams(text)

describe('answers in an address', () => {
  const full: FirmAnswers = {
    type: 'enterprise',
    sector: 'industry',
    employees: 1_050,
    revenue: 2_500_000_000n,
    capital: null,
    registered: '2023-03-01',
    offer: 'none',
    trait: [],
    innovation: ['growth'],
    selection: null,
    link: ['joint-sale', 'shared-brand'],
  }

  it('are read as they were written', () => {
    expect(readAnswers(new URLSearchParams(writeAnswers(full)), today)).toEqual(full)
    const young = { ...full, revenue: 'none' as const }
    expect(readAnswers(new URLSearchParams(writeAnswers(young)), today)).toEqual(young)
  })

  it('leave out whatever does not parse', () => {
    const text = 'type=king&sector=mining&employees=-3&revenue=viele&registered=2999-01-01&link=x'
    expect(readAnswers(query(text), today)).toEqual({ link: [] })
  })

  it('never throw', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        readAnswers(query(text), today)
      }),
    )
  })
})

describe('an average of people', () => {
  it.each([
    ['10', 1_000],
    ['10,5', 1_050],
    ['10.25', 1_025],
    [' 0 ', 0],
  ])('%s is %d hundredths', (text, hundredths) => {
    expect(readPeople(text)).toBe(hundredths)
  })

  it.each(['', '-1', '1,234', '10 người', '1e3', 'Infinity'])('%s is none', (text) => {
    expect(readPeople(text)).toBeNull()
  })

  it('is written as it is read', () => {
    fc.assert(fc.property(fc.nat(99_999_999), (count) => readPeople(writePeople(count)) === count))
  })
})

it.each([
  ['2026-06-15', true],
  ['2026-06-16', false],
  ['2026-02-30', false],
  ['1900-01-01', false],
  ['15/06/2026', false],
])('%s may be the day of a registration: %s', (day, may) => {
  expect(isPastDay(day, today)).toBe(may)
})

describe('the questions', () => {
  it('end at once for who is no enterprise', () => {
    expect(questionsFor({ type: 'household' })).toEqual(['type'])
    expect(questionAfter('type', { type: 'cooperative' })).toBeNull()
    expect(questionAfter('type', { type: 'enterprise' })).toBe('sector')
    expect(questionAfter('link', { type: 'enterprise' })).toBeNull()
  })

  it('keep earlier answers', () => {
    expect(answerQuestion('sector', query('type=enterprise&sector=services'), today)).toEqual({
      answers: { type: 'enterprise', sector: 'services' },
    })
  })

  it('take "I do not know" and "none" for an answer', () => {
    const read = (text: string, name: 'employees' | 'money' | 'trait') =>
      answerQuestion(name, query(text), today)
    expect(read('employees=&employees-unsure=on', 'employees')).toEqual({
      answers: { employees: null },
    })
    expect(read('revenue=5&no-revenue=on&capital=1%20t%E1%BB%B7', 'money')).toEqual({
      answers: { revenue: 'none', capital: 1_000_000_000n },
    })
    expect(read('trait=none', 'trait')).toEqual({ answers: { trait: [] } })
    expect(read('trait=none&trait=women-owned', 'trait')).toEqual({
      answers: { trait: ['women-owned'] },
    })
    expect(read('trait=none&trait-unsure=on', 'trait')).toEqual({ answers: { trait: null } })
  })

  it('say what is wrong with an answer', () => {
    expect(answerQuestion('employees', query('employees=viele'), today)).toEqual({
      problems: { employees: 'programmes.wizard.errors.people' },
    })
    expect(answerQuestion('money', query('revenue=-1'), today)).toEqual({
      problems: { revenue: 'programmes.wizard.errors.money', capital: 'validation.required' },
    })
    expect(answerQuestion('registered', query('registered=2026-06-16'), today)).toEqual({
      problems: { registered: 'programmes.wizard.errors.day' },
    })
    expect(answerQuestion('sector', query('type=enterprise'), today)).toEqual({
      problems: { sector: 'validation.required' },
    })
  })
})
