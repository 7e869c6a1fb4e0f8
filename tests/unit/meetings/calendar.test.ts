import { expect, it } from 'vitest'
import { type CalendarEvent, calendarFile } from '#app/domain/meetings/calendar'

const event: CalendarEvent = {
  uid: 'a@exchange.test',
  sequence: 2,
  startsAt: new Date('2026-12-01T02:30:00Z'),
  minutes: 45,
  title: 'Máy sấy, vải; “thiều” \\ 2',
  words: 'Dòng một\r\nDòng hai',
  place: 'Phòng họp tầng 3, Sở Khoa học và Công nghệ, đường Hoàng Văn Thụ, phường Bắc Giang',
  url: 'https://exchange.test/workspace/meetings/a',
  cancelled: false,
  stampedAt: new Date('2026-11-28T02:00:00Z'),
}

it('is an iCalendar file with times in UTC, escaped text and lines of 75 octets at most', () => {
  const file = calendarFile(event)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = file.split('\r\n')
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const whole = file.replaceAll('\r\n ', '')
  expect(whole).toContain('DTSTART:20261201T023000Z\r\nDTEND:20261201T031500Z')
  expect(whole).toContain('SEQUENCE:2')
  expect(whole).toContain('SUMMARY:Máy sấy\\, vải\\; “thiều” \\\\ 2')
  expect(whole).toContain('DESCRIPTION:Dòng một\\nDòng hai')
  expect(whole).toContain('tầng 3\\, Sở Khoa học và Công nghệ\\, đường Hoàng Văn Thụ')
  expect(whole).toContain('METHOD:PUBLISH')
})

it('says that a meeting is called off', () => {
  const file = calendarFile({ ...event, cancelled: true, words: '', place: '' })
  expect(file).toContain('METHOD:CANCEL')
  expect(file).toContain('STATUS:CANCELLED')
  expect(file).not.toMatch(/LOCATION|DESCRIPTION/)
})
