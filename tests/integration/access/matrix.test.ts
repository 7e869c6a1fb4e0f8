import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Verdict, verdictOf } from '#app/domain/access'
import { staffRoles } from '#app/domain/accounts/actor'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { seedDemo } from '#prisma/seed/index'
import { fillForms } from '#tests/support/access/bodies'
import {
  extraFields,
  isExcepted,
  noLeaf,
  notForOwner,
  openToOthers,
  vacuous,
} from '#tests/support/access/exceptions'
import { addRecords } from '#tests/support/access/extra-records'
import { formsWithSamples } from '#tests/support/access/form-samples'
import { type Cell, writeMatrix, writesMatrix } from '#tests/support/access/matrix-page'
import { type Answer, startRealServer } from '#tests/support/access/real-server'
import { askers, type Role, roles } from '#tests/support/access/roles'
import { type Route, routeTable } from '#tests/support/access/route-table'
import { type Named, sampleFor } from '#tests/support/access/samples'
import { nobody } from '#tests/support/access/unknown-record'
import { testDatabase } from '#tests/support/database'
import { sealEverything } from '#tests/support/record'
import { testServices } from '#tests/support/routes'

const page = 'docs/access.md'
const patience = 2_400_000

const denials: Record<Exclude<Verdict, 'allow'>, Answer> = {
  'sign-in': 'sign in',
  'give-consent': 'consent',
  'join-organisation': 'join',
  forbidden: 'forbidden',
  'not-found': 'not found',
}

/** Answers that say that somebody got past every check of access. */
const passed: readonly Answer[] = ['opens', 'done', 'bad form', 'declined', 'no such method']

const table = await routeTable()
const vietnamese = table.filter(
  ({ id, module }) => !id.startsWith('en/') && (module.loader || module.action),
)

const fillIn = (address: string, params: Readonly<Record<string, string>>) =>
  address.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x'))

const hasParams = ({ address }: Route) => address.includes(':')
const nothing: Named = { params: {}, fields: {}, query: {} }

/** The form with what it names of a record. */
function filled(body: FormData, { fields }: Named): FormData {
  const form = new FormData()
  for (const [name, value] of body.entries()) form.append(name, value)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

let folder = ''
let server: Awaited<ReturnType<typeof startRealServer>>
let asker: Awaited<ReturnType<typeof askers>>
let cells: Cell[] = []

async function open(): Promise<void> {
  cells = []
  folder = await mkdtemp(join(tmpdir(), 'access-'))
  const files = createFileStorage({ DATA_DIR: folder })
  await seedDemo({
    db: testDatabase(),
    files,
    hashPassword: async (password) => `hash of ${password}`,
    password: 'demo',
    now: new Date(),
  })
  await addRecords(files)
  await sealEverything()
  asker = await askers()
  server = await startRealServer(await testServices({ dataFolder: folder }), table)
}

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Asks for a page or a file, or sends a form, as each role and for each record. */
async function askAll(
  route: Route,
  handler: 'loader' | 'action',
  body: FormData | undefined,
  intent: string,
  accepted = true,
) {
  const declared = route.module[handler]
  const form = `${route.address} ${handler === 'action' ? intent : 'GET'}`
  const sample = await sampleFor(testDatabase(), route.address, form)
  const problems: string[] = []
  const owner = sample ?? {}
  const isPage = route.module.default !== undefined
  const ask = async (role: Role, record: Named) => {
    const { headers } = await asker.ask(role, owner)
    const path = fillIn(route.address, record.params) || '/'
    const data = path === '/' ? '/_root.data' : `${path}.data`
    return server.ask({
      headers,
      path: isPage ? data : path,
      query: record.query,
      ...(isPage && !body ? { only: route.id } : {}),
      ...(body ? { body: filled(body, record) } : {}),
    })
  }
  const answers: Cell['answers'] = {}
  const owned =
    route.address.startsWith('/workspace/') &&
    (sample?.organisation ?? sample?.person) !== undefined
  // A form that names another record besides the one of its address names one that is not there.
  const sent = body ? filled(body, sample?.ours ?? nothing) : null
  const another = [...(sent?.values() ?? [])].includes(nobody)
  const wrong = (role: Role, what: string) =>
    problems.push(`${handler} ${route.address} ${intent} as ${role}: ${what}`)
  for (const role of roles) {
    const { actor } = await asker.ask(role, owner)
    const verdict = declared ? verdictOf(declared.access, actor) : 'allow'
    const ours = await ask(role, sample?.ours ?? nothing)
    if (verdict !== 'allow') {
      answers[role] = { ours, theirs: null }
      if (ours !== denials[verdict]) wrong(role, `${ours} instead of ${denials[verdict]}`)
      continue
    }
    const theirs = sample?.theirs ? await ask(role, sample.theirs) : null
    const unknown = sample ? await ask(role, sample.unknown) : null
    answers[role] = { ours, theirs }
    const isOwn = role.startsWith('own ')
    const foreign = isOwn ? theirs : ours
    if (
      owned &&
      foreign &&
      accepted &&
      foreign !== unknown &&
      passed.includes(foreign) &&
      !openToOthers(route, role)
    ) {
      wrong(role, `${foreign} for what is somebody else's`)
    }
    const mine = role === 'own owner' && (sample?.organisation ?? sample?.person)
    if (mine && !passed.includes(ours) && !another && !notForOwner(route, intent)) {
      wrong(role, `${ours} for one's own`)
    }
    if (unknown && passed.includes(unknown) && accepted && !vacuous(route, intent)) {
      wrong(role, `a record that is not there: ${unknown}`)
    }
    for (const [whose, answer] of Object.entries({ ours, theirs })) {
      if (!answer || answer === 'not found' || passed.includes(answer)) continue
      if (whose === 'ours' && (answer === 'forbidden' || answer === 'sign in' || answer === 'join'))
        continue
      // What anybody may see, and what staff may see, need not be hidden by a refusal.
      if (answer === 'forbidden' && (!owned || staffRoles.some((name) => name === role))) continue
      if (answer === unknown) continue
      wrong(role, `${whose}: ${answer}, but ${unknown ?? '-'} where nothing is there`)
    }
  }
  const opened = roles.filter((role) => passed.includes(answers[role]?.ours ?? 'not found'))
  if (opened.length === 0 && !noLeaf(route, intent))
    problems.push(`${handler} ${route.address} ${intent}: opens for nobody`)
  if (opened.length > 0 && handler === 'action' && isExcepted(route, intent))
    problems.push(`${handler} ${route.address} ${intent}: needs no exception any more`)
  cells.push({
    handler,
    address: route.address,
    access: declared?.access ?? '-',
    intent,
    sample: sample !== null,
    answers,
  })
  return problems
}

/** Fields of each form that cannot be guessed, and those that name its record. */
async function extraFor(route: Route) {
  const records = new Map<string, Readonly<Record<string, string>>>()
  for (const form of formsWithSamples) {
    if (!form.startsWith(`${route.address} `)) continue
    const sample = await sampleFor(testDatabase(), route.address, form)
    records.set(form, sample?.ours.fields ?? {})
  }
  const extra = extraFields(route)
  return (intent: string) => ({ ...extra(intent), ...records.get(`${route.address} ${intent}`) })
}

async function askRoute(route: Route): Promise<string[]> {
  const { loader, action } = route.module
  const problems: string[] = []
  if (loader) problems.push(...(await askAll(route, 'loader', undefined, '-')))
  if (!action) return problems
  const plain = [{ intent: '-', body: new FormData(), accepted: true }]
  const forms = action.form ? fillForms(action.form, await extraFor(route)) : plain
  for (const { intent, body, accepted } of forms) {
    const others = forms.some((form) => form.accepted && form.intent === intent)
    if (!accepted && !others && hasParams(route)) {
      const entries = JSON.stringify([...body.entries()])
      problems.push(`action ${route.address} ${intent}: its form is not accepted: ${entries}`)
    }
    problems.push(...(await askAll(route, 'action', body, intent, accepted)))
    await asker.renew()
  }
  return problems
}

// One database and one test for all of it: nothing that is asked changes anything.
it('answers every route and form to every role as it should', { timeout: patience }, async () => {
  await open()
  const problems: string[] = []
  for (const route of vietnamese) {
    problems.push(...(await askRoute(route).catch((error: Error) => [error.message])))
  }
  const text = writeMatrix(cells)
  if (writesMatrix()) await writeFile(page, text)
  await writeFile('.cache/problems.txt', [...problems, ...server.faults].join('\n'))
  expect(problems).toEqual([])
  expect(server.faults).toEqual([])
  const written = (await readFile(page, 'utf8')).split('\n')
  const found = text.split('\n')
  const difference = [
    ...written.filter((line) => !found.includes(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !written.includes(line)).map((line) => `+ ${line}`),
  ]
  expect(difference.join('\n'), `${page} is another: WRITE_ACCESS=1 writes it anew`).toBe('')
})
