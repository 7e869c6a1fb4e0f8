import { describe, expect, it } from 'vitest'
import { readOptions, readPort } from '#app/commands/support/options'
import { OperatorError } from '#app/platform/env/operator-error'

const options = { data: { type: 'string' }, reset: { type: 'boolean' } } as const

describe('readOptions', () => {
  it('reads flags and words in any order', () => {
    const { values, positionals } = readOptions(['a', '--reset', '--data', 'd', 'b'], options, '')
    expect({ ...values }).toEqual({ reset: true, data: 'd' })
    expect(positionals).toEqual(['a', 'b'])
  })

  it.each([[['--rest']], [['--data']], [['--reset=yes']]])('answers %j with the usage', (args) => {
    expect(() => readOptions(args, options, 'npm run demo')).toThrow(OperatorError)
    expect(() => readOptions(args, options, 'npm run demo')).toThrow(/usage: npm run demo/)
  })
})

describe('readPort', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['4200', 4200],
  ])('takes %j as %i', (text, port) => expect(readPort(text)).toBe(port))

  it.each(['0', '65536', '-1', '80.5', 'http', '0x50x'])('refuses %j', (text) => {
    expect(() => readPort(text)).toThrow(/is not a port/)
  })
})
