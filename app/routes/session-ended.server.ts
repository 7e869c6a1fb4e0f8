import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Context } from '#app/domain/context'
import type { Services } from '#app/domain/services'
import type { Translator } from '#app/locales/translator'
import { overHttps } from '#app/platform/env/over-https'
import { isDomainError } from '#app/platform/http/domain-error'
import { parseForm } from '#app/platform/http/guarded-form'
import {
  keepForm,
  keptFormParameter,
  openKeptForm,
  ownerMark,
} from '#app/platform/http/kept-form.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { readForm, readWords } from '#app/platform/http/read-form.server'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import { formWording } from './form-wording'
import { paths } from './paths'

interface Asked {
  ctx: Context
  services: Services
  request: Request
  url: URL
  t: Translator
  clientIp: string
  href: (path: string) => string
}

interface Form {
  form: z.ZodType
  hide?: string[]
}

function replyWith({ form, hide = [] }: Form, words: FormData, t: Translator, message: string) {
  const submission = parseForm(words, form, formWording(t), (key) => t.dynamic(key))
  return { result: submission.reply({ formErrors: [message], hideFields: hide }) }
}

/**
 * True where scripts send a form of somebody whose session has ended: the page can stay as it is. Without scripts,
 * and for files, the way leads to the sign-in.
 */
export function mayStay({ headers }: Request): boolean {
  const plain = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  return headers.get('sec-fetch-dest') === 'empty' && plain === true
}

/** Gives back what was typed, with the word that nothing was done because the session has ended. */
export async function giveBack(options: Form, { request, t }: Asked) {
  const words = await readForm(request)
  return data(replyWith(options, words, t, t('errors.sessionEnded')), { status: 401 })
}

/** Shows the form again that was sent when the session had ended; whatever it asks for is not done. */
export async function giveBackKept(options: Form, { ctx, services, request, url, t }: Asked) {
  if (ctx.actor.kind !== 'person') return null
  const owner = ownerMark(services.env.SESSION_SECRET, ctx.actor.email)
  const { headers } = request
  const where = { path: url.pathname, owner, headers, now: ctx.now }
  const words = await openKeptForm(ctx.db, where)
  return words ? data(replyWith(options, words, t, t('errors.formGivenBack'))) : null
}

/** True where the form stands on the page that it was sent to, so that it can be shown there again. */
function isOnItsPage({ headers }: Request, { pathname }: URL): boolean {
  const from = headers.get('referer')
  return from !== null && URL.canParse(from) && new URL(from).pathname === pathname
}

/** Keeps what was typed; null where it cannot be kept. */
async function keep({ hide = [] }: Form, { ctx, services, request, url, clientIp }: Asked) {
  try {
    await countAgainst(ctx.db, 'kept-form', clientIp)
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
  const { pathname: path } = url
  const form = await readWords(request)
  const secure = overHttps(services.env.APP_URL)
  const sent = { path, form, hide, headers: request.headers, now: ctx.now, secure }
  if (ctx.actor.kind !== 'person') return keepForm(ctx.db, sent)
  const owner = ownerMark(services.env.SESSION_SECRET, ctx.actor.email)
  return keepForm(ctx.db, { ...sent, owner })
}

/** What comes before a form is done: where it is, and what is told there of the form that was kept, or was not. */
const stops = {
  'sign-in': { page: paths.signIn, kept: 'formKept', notKept: 'formNotKept' },
  'give-consent': {
    page: paths.consent,
    kept: 'formKeptForConsent',
    notKept: 'formNotKeptForConsent',
  },
} as const

/**
 * Leads whoever sent a form without a session to the sign-in, or who has yet to agree to the terms in force to these,
 * and keeps what they typed on the way: back again, they see the form as they filled it in.
 */
export async function leadTo(
  stop: keyof typeof stops,
  options: Form,
  asked: Asked,
): Promise<Response> {
  const { request, url, href } = asked
  const { page, kept, notKept } = stops[stop]
  const next = new URL(url)
  const target = () => `${href(page)}?next=${encodeURIComponent(next.pathname + next.search)}`
  if (!isOnItsPage(request, url)) return redirect(target())
  const cookie = await keep(options, asked)
  if (cookie === null) return redirectWithNotice(target(), notKept)
  next.searchParams.set(keptFormParameter, '1')
  return redirectWithNotice(target(), kept, {}, new Headers({ 'Set-Cookie': cookie }))
}
