import { describe, expect, it } from 'vitest'
import { conventionBreaches } from '#app/commands/checks/conventions'
import { findSecrets } from '#app/commands/checks/secrets'
import { sourceFiles } from '#app/commands/checks/source-files'

describe('findSecrets', () => {
  // Put together here, so that the scan of the project does not find its own examples.
  it.each([
    ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
    ['an AWS key', `key = "AKIA${'A1'.repeat(8)}"`],
    ['a Stripe key', `sk_${'live'}_${'a1b2'.repeat(6)}`],
    ['a GitHub token', `ghp_${'a1'.repeat(18)}`],
    ['a password in an address', `postgresql://app:${'s3cret'.repeat(3)}@db/exchange`],
  ])('finds %s and says where, not what', (what, line) => {
    const found = findSecrets([{ path: 'app/a.ts', text: `\n${line}\n` }])
    expect(found).toEqual([`app/a.ts:2 looks like ${what}`])
  })

  it('lets ordinary words and example addresses pass', () => {
    const text =
      'password: string\npostgresql://exchange:exchange@localhost:5432/exchange\nsk_test_x'
    expect(findSecrets([{ path: '.env.example', text }])).toEqual([])
  })
})

describe('conventionBreaches', () => {
  const long = 'x\n'.repeat(301)

  it('limits source files to 300 lines', () => {
    expect(conventionBreaches([{ path: 'app/a.ts', text: 'x\n'.repeat(300) }])).toEqual([])
    expect(conventionBreaches([{ path: 'app/a.ts', text: long }])).toHaveLength(1)
    expect(conventionBreaches([{ path: 'prisma/migrations/a.sql', text: long }])).toEqual([])
  })

  it('refuses tests that mock our own code', () => {
    const text = `vi.${'mock'}('#app/domain/a')`
    expect(conventionBreaches([{ path: 'tests/unit/a.test.ts', text }])).toHaveLength(1)
  })
})

it('reads the project itself, without packages and builds', () => {
  const paths = sourceFiles().map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['package.json', '.env.example', 'app/root.tsx']))
  expect(paths.filter((path) => /node_modules|^build\/|generated/.test(path))).toEqual([])
})
