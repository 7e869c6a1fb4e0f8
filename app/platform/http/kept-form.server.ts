import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import type { Database } from '#app/platform/db/client.server'
import { formKeyField } from './form-key.server'

/** Parameter of an address at which a kept form is shown again. */
export const keptFormParameter = 'kept-form'

/** Whether a path leads to a kept form: it is put into the page where the server makes it, so scripts have to load it whole. */
export const showsKeptForm = (path: string): boolean => path.includes(keptFormParameter)

const COOKIE = 'kept_form'
const OWNER_COOKIE = 'kept_for'
const KEEP_SECONDS = 3_600
const OWNER_SECONDS = 90 * 24 * KEEP_SECONDS
const MOST_CHARACTERS = 200_000

type Fields = [name: string, value: string][]

const digest = (purpose: string, token: string) =>
  createHash('sha256').update(`${purpose} ${token}`).digest()

function cookieOf(headers: Headers, name: string): string | null {
  const found = (headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
  return found && /^[\w-]+$/.test(found) ? found : null
}

interface Written {
  name: string
  value: string
  seconds: number
  secure: boolean
}

const written = ({ name, value, seconds, secure }: Written) =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** Says of an account, without its address, that a kept form is theirs. */
export function ownerMark(secret: string, email: string): string {
  return createHmac('sha256', secret)
    .update(`kept form of ${email.trim().toLowerCase()}`)
    .digest('base64url')
}

/**
 * Cookie by which a browser remembers, beyond the session's end, whose forms it sends.
 * @param secure true where the exchange is reached by HTTPS only
 */
export function ownerCookie(mark: string, secure: boolean): string {
  return written({ name: OWNER_COOKIE, value: mark, seconds: OWNER_SECONDS, secure })
}

/** The words of a form; files, secrets and what belongs to one showing of the page are left out. */
function wordsOf(form: FormData, hide: readonly string[]): Fields {
  return [...form].filter(
    (field): field is [string, string] =>
      typeof field[1] === 'string' && field[0] !== formKeyField && !hide.includes(field[0]),
  )
}

interface Sent {
  path: string
  form: FormData
  /** Fields that are never kept, such as passwords. */
  hide: readonly string[]
  headers: Headers
  /** Mark of whoever sent it, where the exchange knows them; else the browser says whose it is. */
  owner?: string
  now: Date
  /** True where the exchange is reached by HTTPS only. */
  secure: boolean
}

/**
 * Keeps the words of a form for an hour, in a way that only the browser that sent it can open: the database has
 * no key to them.
 * @returns the cookie that opens them, or null where they are too long to be kept
 */
export async function keepForm(
  db: Database,
  { path, form, hide, headers, owner, now, secure }: Sent,
) {
  const text = JSON.stringify(wordsOf(form, hide))
  if (text.length > MOST_CHARACTERS) return null
  const token = randomBytes(32).toString('base64url')
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', digest('key', token), iv)
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()])
  await db.keptForm.create({
    data: {
      id: digest('id', token).toString('hex'),
      path,
      owner: owner ?? cookieOf(headers, OWNER_COOKIE),
      content: new Uint8Array(Buffer.concat([sealed, cipher.getAuthTag()])),
      expiresAt: new Date(now.getTime() + KEEP_SECONDS * 1_000),
    },
  })
  return written({ name: COOKIE, value: token, seconds: KEEP_SECONDS, secure })
}

/**
 * Opens the form that this browser sent to `path` before its session had ended. It is for whoever was signed in
 * there, and where that is not known for the first who signs in; for nobody else.
 * @param owner mark of whoever asks
 */
export async function openKeptForm(
  db: Database,
  { path, owner, headers, now }: { path: string; owner: string; headers: Headers; now: Date },
): Promise<FormData | null> {
  const token = cookieOf(headers, COOKIE)
  if (!token) return null
  const where = { id: digest('id', token).toString('hex'), path, expiresAt: { gt: now } }
  await db.keptForm.updateMany({ where: { ...where, owner: null }, data: { owner } })
  const row = await db.keptForm.findFirst({ where: { ...where, owner } })
  if (!row) return null
  const bytes = Buffer.from(row.content)
  const decipher = createDecipheriv('aes-256-gcm', digest('key', token), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(-16))
  const text = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
  const form = new FormData()
  for (const [name, value] of JSON.parse(text.toString('utf8')) as Fields) form.append(name, value)
  return form
}

/** Forgets the forms whose hour is over. */
export async function forgetKeptForms(db: Database, now: Date): Promise<void> {
  await db.keptForm.deleteMany({ where: { expiresAt: { lte: now } } })
}
