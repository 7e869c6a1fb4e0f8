import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { type AccessRule, verdictOf } from '#app/domain/access'
import { visitor } from '#app/domain/accounts/actor'
import { currentActor } from '#app/domain/accounts/current-actor.server'
import { noteActing } from '#app/domain/accounts/index.server'
import type { Context } from '#app/domain/context'
import type { Services } from '#app/domain/services'
import type { Locale } from '#app/locales/locale'
import { localeOf, localePath } from '#app/locales/locale'
import { createTranslatorFor, type Translator } from '#app/locales/translator'
import { isDomainError, statusOf } from '#app/platform/http/domain-error'
import {
  formKeyField,
  keepFormResult,
  releaseFormKey,
  takeFormKey,
} from '#app/platform/http/form-key.server'
import { parseForm, RefusedFormError } from '#app/platform/http/guarded-form'
import { readForm, UploadRefusedError } from '#app/platform/http/read-form.server'
import { formWording } from './form-wording'
import { paths } from './paths'
import { giveBack, giveBackKept, leadTo, mayStay } from './session-ended.server'

type RemixArgs = LoaderFunctionArgs | ActionFunctionArgs

/** What a loader or an action works with. */
export interface HandlerArgs {
  ctx: Context
  services: Services
  request: Request
  url: URL
  params: RemixArgs['params']
  locale: Locale
  t: Translator
  clientIp: string
  /** A form of before the session's end is to be shown again, and nothing done (middleware/kept-form.ts). */
  givesBack: boolean
  /** The page answers a form that was not accepted: only there is what was typed, so nobody is led away from it. */
  replies: boolean
  /** Says that the answer tells of this one request, so that the next is made anew. */
  keepFromCache: () => void
  /** Puts the page's language before a path. */
  href: (path: string) => string
}

interface FormReply {
  result: SubmissionResult<string[]>
}

interface Declared {
  access: AccessRule
  /**
   * True where a member of staff who acts for somebody may do this for them. Whatever does not say so is theirs
   * alone: signing, money, agreements, consents, passwords, rooms. Public pages are then shown as to a visitor.
   */
  onBehalf?: true
}

interface FormOptions<Schema extends z.ZodType> extends Declared {
  form: Schema
  /** Fields that are never sent back to the page, such as passwords and files. */
  hide?: string[]
}

/** Finds out who asks, once per request however many loaders run. */
const actors = new WeakMap<object, Promise<Context['actor']>>()
/** Requests whose form was answered by a reply. */
const replied = new WeakSet<object>()

function withoutNul(params: RemixArgs['params']): RemixArgs['params'] {
  const clean = Object.entries(params).map(([name, value]) => [name, value?.replaceAll('\0', '')])
  return Object.fromEntries(clean)
}

async function prepare({ request, params, context }: RemixArgs): Promise<HandlerArgs> {
  const { services, requestId, clientIp, keepFromCache, givesBack = false } = context
  // A NUL is no text that the database could look for.
  const url = new URL(request.url.replaceAll('%00', ''))
  const locale = localeOf(url.pathname)
  const now = new Date()
  let actor = actors.get(context)
  if (!actor) {
    actor = currentActor(services.db, services.auth, request.headers, now)
    actors.set(context, actor)
  }
  return {
    ctx: { db: services.db, actor: await actor, now, requestId },
    services,
    request,
    url,
    params: withoutNul(params),
    locale,
    t: createTranslatorFor(locale),
    clientIp,
    givesBack: givesBack && request.method === 'POST',
    replies: replied.has(context),
    keepFromCache,
    href: (path) => localePath(locale, path),
  }
}

/** What while acting for somebody is neither theirs to be done for nor public is refused. */
function checkActing({ access, onBehalf }: Declared, { ctx, request, t }: HandlerArgs): void {
  if (onBehalf || ctx.actor.kind !== 'person' || !ctx.actor.actingBy) return
  const isPublic = access === 'public' || access === 'signature'
  if (!isPublic || request.method !== 'GET') throw data(t('errors.notOnBehalf'), { status: 403 })
  ctx.actor = visitor
}

function checkAccess(rule: AccessRule, { ctx, url, t, href }: HandlerArgs): void {
  const verdict = verdictOf(rule, ctx.actor)
  if (verdict === 'allow') return
  if (verdict === 'not-found') throw data(t('errors.notFound'), { status: 404 })
  if (verdict === 'forbidden') throw data(t('errors.forbidden'), { status: 403 })
  if (verdict === 'join-organisation') throw redirect(href(paths.workspace.newOrganisation))
  const next = `?next=${encodeURIComponent(url.pathname + url.search)}`
  if (verdict === 'give-consent') throw redirect(href(paths.consent + next))
  throw redirect(href(paths.signIn + next))
}

/** An address with a made-up id names no record: the database refuses to look it up. */
function isMalformedId(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === 'P2023' || code === 'P2007' || code === '22P02' || code === '22021'
}

/** Whether it was made by `data`: a page's answer with a status of its own. */
function isData(answer: unknown): boolean {
  return (answer as { type?: string } | null)?.type === 'DataWithResponseInit'
}

/** Turns whatever was thrown into what the page shows; faults get the request's id as reference number. */
function toResponse(error: unknown, { services, ctx, t }: HandlerArgs): unknown {
  if (error instanceof Response || isData(error)) return error
  if (isDomainError(error)) {
    services.logger.info({ requestId: ctx.requestId, reason: error.reason }, 'declined')
    return data(t.dynamic(`errors.${error.reason}`, error.params), { status: statusOf[error.kind] })
  }
  if (error instanceof RefusedFormError) return data(t('errors.brokenForm'), { status: 400 })
  if (isMalformedId(error)) return data(t('errors.notFound'), { status: 404 })
  services.logger.error({ requestId: ctx.requestId, err: error }, 'fault')
  return data({ reference: ctx.requestId }, { status: 500 })
}

function replyWith(message: string, status: number) {
  const result: SubmissionResult<string[]> = { status: 'error', error: { '': [message] } }
  return data<FormReply>({ result }, { status })
}

async function runForm<Schema extends z.ZodType, Result>(
  { form, hide = [] }: FormOptions<Schema>,
  fn: (args: HandlerArgs & { input: z.output<Schema> }) => Promise<Result>,
  args: HandlerArgs,
) {
  const { t, ctx, request } = args
  let formData: FormData
  try {
    formData = await readForm(request)
  } catch (error) {
    if (error instanceof UploadRefusedError) return replyWith(t(`errors.${error.reason}`), 400)
    throw error
  }
  const submission = parseForm(formData, form, formWording(t), (message) => t.dynamic(message))
  if (submission.status !== 'success') {
    const status = submission.status === 'error' ? 400 : 200
    return data<FormReply>({ result: submission.reply({ hideFields: hide }) }, { status })
  }
  const key = formData.get(formKeyField)
  const first = typeof key === 'string' && key ? await takeFormKey(ctx.db, key) : null
  if (first) return redirect(first)
  const intent = formData.get('intent')
  await noteActing(ctx, {
    path: args.url.pathname,
    intent: typeof intent === 'string' ? intent.slice(0, 60) : null,
  })
  const release = () => (typeof key === 'string' ? releaseFormKey(ctx.db, key) : undefined)
  try {
    const outcome = await fn({ ...args, input: submission.value as z.output<Schema> })
    const location = outcome instanceof Response ? outcome.headers.get('location') : null
    if (typeof key === 'string' && location) await keepFormResult(ctx.db, key, location)
    else await release()
    return outcome
  } catch (error) {
    await release()
    if (!isDomainError(error) || error.kind === 'not-found') throw error
    const message = t.dynamic(`errors.${error.reason}`, error.params)
    const result = submission.reply({ formErrors: [message], hideFields: hide })
    return data<FormReply>({ result }, { status: statusOf[error.kind] })
  }
}

/** What becomes of a form whose sender has to sign in or to agree to the terms first; else undefined. */
async function beforeForm(options: FormOptions<z.ZodType>, args: HandlerArgs) {
  if (args.givesBack) return undefined
  const verdict = verdictOf(options.access, args.ctx.actor)
  if (verdict !== 'sign-in' && verdict !== 'give-consent') return undefined
  if (verdict === 'sign-in' && mayStay(args.request)) return giveBack(options, args)
  throw await leadTo(verdict, options, args)
}

async function answerForm<Schema extends z.ZodType, Result>(
  options: FormOptions<Schema>,
  fn: (args: HandlerArgs & { input: z.output<Schema> }) => Promise<Result>,
  args: HandlerArgs,
) {
  const reply = await beforeForm(options, args)
  if (reply) return reply
  checkAccess(options.access, args)
  return args.givesBack ? giveBackKept(options, args) : runForm(options, fn, args)
}

/** `form` is what the matrix of access fills in (tests/integration/access). */
type Handler<Result> = ((args: RemixArgs) => Promise<Result>) & Declared & { form?: z.ZodType }

/**
 * The only way to write a loader or an action: names who may call it, parses the form, finds the actor and
 * maps errors (docs/decisions/0004-handle.md).
 *
 * With `form`, invalid input is answered by `{ result }` for Conform (400) without calling `fn`, and a
 * DomainError that `fn` throws is shown above the form with the input kept (403, 409 or 422). Not found is
 * a page of its own in either case. Where the session has ended, scripts get the input back (401), and without scripts it is
 * kept until they have signed in again, as it is until whoever owes consent has given it (session-ended.server.ts). A
 * form that carries a form key acts once, however often it is sent.
 */
export function handle<Schema extends z.ZodType, Result>(
  options: FormOptions<Schema>,
  fn: (args: HandlerArgs & { input: z.output<Schema> }) => Promise<Result>,
): Handler<Result | ReturnType<typeof data<FormReply>>>
export function handle<Result>(
  options: Declared,
  fn: (args: HandlerArgs) => Promise<Result>,
): Handler<Result>
export function handle(
  options: Declared | FormOptions<z.ZodType>,
  fn: (args: HandlerArgs & { input: unknown }) => Promise<unknown>,
): Handler<unknown> {
  const handler = async (remixArgs: RemixArgs) => {
    const args = await prepare(remixArgs)
    try {
      checkActing(options, args)
      if (!('form' in options)) {
        checkAccess(options.access, args)
        return args.givesBack ? null : await fn({ ...args, input: undefined })
      }
      const outcome = await answerForm(options, fn, args)
      if (isData(outcome)) replied.add(remixArgs.context)
      return outcome
    } catch (error) {
      throw toResponse(error, args)
    }
  }
  const { access } = options
  return Object.assign(handler, 'form' in options ? { access, form: options.form } : { access })
}
