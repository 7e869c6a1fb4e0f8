import { describe, expect, it } from 'vitest'
import { offeredOn } from '#app/domain/directory/provider'
import { requestSteps, stepsOpenTo } from '#app/domain/directory/service-request'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const certificate = {
  service: 'evaluation',
  issuedOn: day('2024-01-10'),
  expiresOn: day('2026-01-09'),
}
const certified = ['evaluation']

describe('what a provider offers', () => {
  it.each([
    ['2024-01-09', []],
    ['2024-01-10', ['evaluation']],
    ['2026-01-09', ['evaluation']],
    ['2026-01-10', []],
  ])('on %s with a certificate from 10 January 2024 to 9 January 2026 is %j', (on, offered) => {
    const provider = { services: ['evaluation'], certificates: [certificate] }
    expect(offeredOn(day(on), provider, certified)).toEqual(offered)
  })

  it('leaves out what needs a certificate and has none, and what has only one that is over', () => {
    const provider = { services: ['evaluation', 'advice', 'promotion'], certificates: [] }
    expect(offeredOn(day('2026-01-10'), provider, certified)).toEqual(['advice', 'promotion'])
    const over = { ...certificate, service: 'advice' }
    expect(offeredOn(day('2026-01-10'), { ...provider, certificates: [over] }, certified)).toEqual([
      'promotion',
    ])
  })

  it('goes on with a new certificate beside one that is over', () => {
    const newer = { ...certificate, issuedOn: day('2026-01-10'), expiresOn: null }
    const provider = { services: ['evaluation'], certificates: [certificate, newer] }
    expect(offeredOn(day('2030-01-01'), provider, certified)).toEqual(['evaluation'])
  })
})

describe('the steps of a request', () => {
  it.each([
    ['requested', ['officer'], ['assign', 'decline']],
    ['requested', ['requester'], ['cancel']],
    ['requested', ['provider'], []],
    ['assigned', ['provider'], ['return', 'deliver']],
    ['assigned', ['requester'], ['cancel']],
    ['delivered', ['requester'], ['rate']],
    ['delivered', ['provider', 'officer'], []],
    ['rated', ['requester', 'provider', 'officer'], []],
  ] as const)('%s, for %j', (status, roles, open) => {
    expect(stepsOpenTo(status, roles)).toEqual(open)
  })

  it('end where nobody has a step', () => {
    const ends = Object.values(requestSteps).map(({ to }) => to)
    expect(ends).toEqual(expect.arrayContaining(['rated', 'declined', 'cancelled']))
  })
})
