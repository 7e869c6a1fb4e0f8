import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import { readAmount } from '../deals/amount'
import { longest } from './room'

const text = (most: number, least = 1) => z.string().trim().min(least).max(most)
const code = z.string().trim().min(1).max(60).optional()
const id = z.uuid()
const formKey = z.string().max(100).optional()

/** Says something in a room. */
export const MessageSchema = z.object({ body: text(longest.message), formKey })

/** Which messages a page shows: those before a place in the chain. */
export const MessagePageSchema = z.object({
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
})

/** Which page of a list. */
export const PageSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

const MakeOfferSchema = z.object({
  intent: z.literal('make-offer'),
  amount: z.string().trim().min(1).max(60),
  currency: z.enum(currencyCodes).default('VND'),
  objectCodes: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  formCode: code,
  modeCodes: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  paymentCode: code,
  scopeCode: code,
  words: z.string().trim().max(longest.words).default(''),
  /** The offer that was open when the author wrote this one. */
  present: z.string().max(100).optional(),
  formKey,
})

const AnswerOfferSchema = z.object({
  intent: z.enum(['accept-offer', 'refuse-offer', 'withdraw-offer']),
  offerId: id,
  reason: z.string().trim().max(longest.words).optional(),
})

/** The forms of the page of offers, with the sum read. */
export const OffersFormSchema = z
  .discriminatedUnion('intent', [MakeOfferSchema, AnswerOfferSchema])
  .transform((input, ctx) => {
    if (input.intent !== 'make-offer') return input
    const read = readAmount(input.amount, input.currency)
    if ('amount' in read) return { ...input, amount: read.amount }
    ctx.addIssue({ code: 'custom', message: read.problem, path: ['amount'] })
    return z.NEVER
  })

/** The forms of the page of meetings. */
export const NotesFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('write-note'),
    heldOn: z.iso.date(),
    title: text(longest.title, 2),
    body: text(longest.note, 2),
    formKey,
  }),
  z.object({ intent: z.literal('comment'), noteId: id, body: text(longest.comment), formKey }),
  z.object({ intent: z.literal('confirm-note'), noteId: id }),
])

/** The forms of the page of tasks. */
export const TasksFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add-task'),
    title: text(longest.title, 2),
    dueOn: z.iso.date(),
    /** `provider`, `seeker`, or the account of somebody who takes part. */
    who: text(100),
    formKey,
  }),
  z.object({
    intent: z.literal('tick-task'),
    taskId: id,
    done: z.enum(['true', 'false']).transform((value) => value === 'true'),
  }),
])

/** The forms of the page of who is in the room. */
export const GuestsFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('ask-staff'), userId: text(100) }),
  z.object({
    intent: z.literal('ask-broker'),
    email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  }),
  z.object({ intent: z.enum(['agree-guest', 'refuse-guest', 'end-guest']), guestId: id }),
])

/** Adds a file to a room. */
export const RoomFileSchema = z.object({
  caption: text(longest.title, 2),
  file: z.instanceof(File, { message: 'deals.errors.fileMissing' }),
  formKey,
})

type OffersFormInput = z.output<typeof OffersFormSchema>
export type OfferInput = Extract<OffersFormInput, { intent: 'make-offer' }>
export type OfferAnswerInput = z.output<typeof AnswerOfferSchema>
type NotesFormInput = z.output<typeof NotesFormSchema>
export type NoteInput = Omit<Extract<NotesFormInput, { intent: 'write-note' }>, 'intent'>
type TasksFormInput = z.output<typeof TasksFormSchema>
export type TaskInput = Omit<Extract<TasksFormInput, { intent: 'add-task' }>, 'intent'>
export type GuestsFormInput = z.output<typeof GuestsFormSchema>
