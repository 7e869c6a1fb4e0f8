import { describe, expect, it } from 'vitest'
import { dateOrderOf, parseDate } from '#app/domain/imports/dates'

describe('dateOrderOf', () => {
  it('follows the one value that settles it', () => {
    expect(dateOrderOf(['03/04/2024', '06/16/2024'])).toBe('month-first')
    expect(dateOrderOf(['03/04/2024', '16/06/2024'])).toBe('day-first')
  })
  it('takes the day first where nothing tells', () => {
    expect(dateOrderOf(['', '03/04/2024', '10 March 2015'])).toBe('day-first')
  })
})

describe('parseDate', () => {
  it.each([
    ['2024-06-16', '2024-06-16'],
    ['2024-06-16T10:00:00Z', '2024-06-16'],
    ['03/04/2024', '2024-04-03'],
    ['3.4.2024', '2024-04-03'],
    ['02 April 2017', '2017-04-02'],
    ['2 Apr 2017', '2017-04-02'],
    ['January 10, 2017', '2017-01-10'],
    ['Sept 6 2016', '2016-09-06'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDate(text, 'day-first')?.toISOString().slice(0, 10)).toBe(day)
  })

  it('reads the American order where the column has it', () => {
    expect(parseDate('06/16/2024', 'month-first')?.toISOString()).toBe('2024-06-16T00:00:00.000Z')
  })

  it.each(['', '31/02/2024', '29/02/2023', '12 Foo 2020', 'soon', '2024-13-01', '06/16/2024'])(
    '%j is no date',
    (text) => expect(parseDate(text, 'day-first')).toBeNull(),
  )
})
