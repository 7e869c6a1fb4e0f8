import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type EnvSource, envSchema, loadEnv } from '#app/platform/env/env-schema'

const minimal: EnvSource = {
  APP_URL: 'https://example.test/',
  DATABASE_URL: 'postgresql://u:p@localhost:5432/exchange',
  SESSION_SECRET: 'x'.repeat(32),
}

const messageOf = (source: EnvSource): string => {
  try {
    loadEnv(source)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the configuration was accepted')
}

describe('loadEnv', () => {
  it('fills in defaults and drops the slash that would double in links', () => {
    const env = loadEnv(minimal)
    expect(env).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', APP_URL: 'https://example.test' })
    expect(env.MEILISEARCH_URL).toBeUndefined()
  })

  it('takes a variable that is set to nothing as not set', () => {
    expect(loadEnv({ ...minimal, PORT: '', SMTP_URL: ' ', S3_BUCKET: '' })).toMatchObject({
      PORT: 3000,
    })
  })

  it('names every missing variable in one message', () => {
    const message = messageOf({})
    for (const name of Object.keys(minimal)) expect(message).toContain(name)
    expect(message.match(/is not set/g)).toHaveLength(3)
    expect(message).toContain('.env.example')
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['APP_URL', 'example.test'],
    ['APP_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/exchange'],
    ['SESSION_SECRET', 'short'],
    ['SMTP_URL', 'http://localhost'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', '-1'],
  ])('refuses %s=%s and never repeats the value', (name, value) => {
    const message = messageOf({ ...minimal, [name]: value })
    expect(message).toContain(name)
    expect(message).not.toContain(`"${value}"`)
  })
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const example = parseEnv(lines.join('\n'))

  it('lists exactly the variables of the schema', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(envSchema.shape).sort())
  })

  it('parses as it stands', () => {
    expect(loadEnv(example).EXCHANGE_NAME).toBe('Sàn giao dịch công nghệ Bắc Giang')
  })

  it('explains each block of variables', () => {
    const blocks = lines
      .join('\n')
      .split(/\n\s*\n/)
      .filter((block) => /^\w+=/m.test(block))
    for (const block of blocks) expect(block).toMatch(/^# \S/)
  })
})
