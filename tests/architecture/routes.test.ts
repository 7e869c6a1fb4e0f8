import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accessRules } from '#app/domain/access'
import routes from '#app/routes'

interface Entry {
  id?: string
  path?: string
  file: string
  children?: Entry[]
}

interface Handler {
  access?: string
}

const modules = import.meta.glob<{ loader?: Handler; action?: Handler; default?: unknown }>(
  '/app/routes/**/*.{ts,tsx}',
)

function flatten(entries: Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children ?? [])])
}

const table = flatten((await routes) as Entry[])
const files = [...new Set(table.map(({ file }) => file))]

/** Layouts only stand around pages, which load for themselves. */
const isLayout = (file: string) => file.endsWith('/layout.tsx')

async function load(file: string) {
  const module = modules[`/app/${file}`]
  if (!module) throw new Error(`${file} is in the route table but not there`)
  return module()
}

describe('the route table', () => {
  it.each(files)('%s declares who may call it', async (file) => {
    const { loader, action, default: page } = await load(file)
    const rules = Object.keys(accessRules)
    if (loader) expect(rules).toContain(loader.access)
    if (action) expect(rules).toContain(action.access)
    expect(loader || action || page).toBeTruthy()
    if (page && !isLayout(file)) expect(loader, 'a page loads its title').toBeTruthy()
  })

  it('serves every page in both languages', () => {
    const ids = table.flatMap(({ id }) => (id ? [id] : []))
    const vietnamese = ids.filter((id) => id.startsWith('vi/')).map((id) => id.slice(3))
    const english = ids.filter((id) => id.startsWith('en/')).map((id) => id.slice(3))
    expect(vietnamese.length).toBeGreaterThan(0)
    expect(english.toSorted()).toEqual(vietnamese.toSorted())
  })

  it('gives every page the meta of all pages', async () => {
    for (const file of files.filter((name) => name.endsWith('.tsx'))) {
      const source = readFileSync(`app/${file}`, 'utf8')
      if (isLayout(file)) continue
      if (file !== 'routes/system/not-found.tsx') expect(source, file).toContain('pageMeta')
    }
  })
})

describe('decision records', () => {
  const records = readdirSync('docs/decisions')

  it('have a number of their own', () => {
    const numbers = records.map((name) => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(records)('%s says its status', (name) => {
    expect(readFileSync(`docs/decisions/${name}`, 'utf8')).toMatch(
      /^Status: (accepted|superseded)/m,
    )
  })
})
