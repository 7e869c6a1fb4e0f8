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

describe('the variables of the embedder', () => {
  const rest = {
    ...minimal,
    EMBEDDER_SOURCE: 'rest',
    EMBEDDER_URL: 'http://127.0.0.1:9000/embed',
    EMBEDDER_DIMENSIONS: '384',
    EMBEDDER_REQUEST: '{"input":["{{text}}","{{..}}"]}',
    EMBEDDER_RESPONSE: '{"data":[{"embedding":"{{embedding}}"},"{{..}}"]}',
  }

  it('are read with their defaults', () => {
    expect(loadEnv(rest)).toMatchObject({
      EMBEDDER_DIMENSIONS: 384,
      EMBEDDER_REQUEST: { input: ['{{text}}', '{{..}}'] },
      EMBEDDER_RATIO: 0.5,
      EMBEDDER_MIN_SCORE: 0.75,
      EMBEDDER_TEMPLATE_BYTES: 4000,
    })
    expect(loadEnv(minimal).EMBEDDER_SOURCE).toBeUndefined()
  })

  it.each([
    [{ ...rest, EMBEDDER_REQUEST: '{text}' }, /must be JSON[\s\S]*EMBEDDER_REQUEST/],
    [{ ...rest, EMBEDDER_REQUEST: '["{{text}}"]' }, /EMBEDDER_REQUEST/],
    [
      { ...rest, EMBEDDER_DIMENSIONS: '' },
      /EMBEDDER_SOURCE=rest needs it[\s\S]*EMBEDDER_DIMENSIONS/,
    ],
    [{ ...rest, EMBEDDER_RATIO: '1.5' }, /EMBEDDER_RATIO/],
    [{ ...minimal, EMBEDDER_SOURCE: 'ollama', EMBEDDER_DIMENSIONS: '3' }, /EMBEDDER_MODEL/],
    [{ ...minimal, EMBEDDER_SOURCE: 'huggingFace', EMBEDDER_API_KEY: 'x' }, /EMBEDDER_API_KEY/],
    [{ ...minimal, EMBEDDER_SOURCE: 'magic' }, /EMBEDDER_SOURCE/],
    [{ ...minimal, EMBEDDER_MODEL: 'bge-m3' }, /EMBEDDER_SOURCE/],
  ])('are held against each other: %#', (source, message) => {
    expect(messageOf(source)).toMatch(message)
  })
})
