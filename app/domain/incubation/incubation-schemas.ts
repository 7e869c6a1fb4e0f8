import { z } from 'zod'
import { incubationStatuses } from './incubation'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const version = z.coerce.number().int()

const project = z.object({
  titleVi: words(160),
  titleEn: words(160).optional(),
  summaryVi: words(2_000),
  summaryEn: words(2_000).optional(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

const inOrder = { path: ['endsOn'], message: 'errors.datesReversed' }
const endsAfter = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn > startsOn

/** Form that takes a project in: of an organisation by its tax code, or from an approved application. */
export const TakeInSchema = project
  .extend({
    application: z.string().trim().max(20).optional(),
    taxCode: z.string().trim().max(40).optional(),
    formKey: z.string().max(100).optional(),
  })
  .refine(endsAfter, inOrder)
  .refine(({ application, taxCode }) => Boolean(application) !== Boolean(taxCode), {
    path: ['taxCode'],
    message: 'incubation.errors.oneOrigin',
  })

/** Form of what a project says. */
export const ChangeProjectSchema = project
  .extend({ intent: z.literal('change'), version })
  .refine(endsAfter, inOrder)

/** Form of a new milestone. */
export const AddMilestoneSchema = z.object({
  intent: z.literal('add-milestone'),
  version,
  titleVi: words(200),
  titleEn: words(200).optional(),
  dueOn: z.iso.date(),
})

/** Form that names a mentor. */
export const NameMentorSchema = z.object({
  intent: z.literal('name-mentor'),
  version,
  provider: z.uuid(),
  topic: words(300),
})

/** Form of a session. */
export const SessionSchema = z.object({
  intent: z.literal('session'),
  version,
  heldOn: z.iso.date(),
  words: words(4_000),
})

const milestoneStep = (intent: 'return' | 'reach' | 'miss') =>
  z.object({ intent: z.literal(intent), version, milestone: z.uuid(), words: words(2_000) })

/** The forms of a project's page for staff. */
export const StaffProjectSchema = z.discriminatedUnion('intent', [
  ChangeProjectSchema,
  AddMilestoneSchema,
  milestoneStep('return'),
  milestoneStep('reach'),
  milestoneStep('miss'),
  NameMentorSchema,
  z.object({ intent: z.literal('end-mentor'), version, mentor: z.uuid(), words: words(500) }),
  z.object({ intent: z.literal('graduate'), version, words: words(2_000) }),
  z.object({ intent: z.literal('stop'), version, words: words(2_000) }),
])

/** The forms of a project's page for its firm and its mentors. */
export const OwnProjectSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('report'),
    version,
    milestone: z.uuid(),
    words: words(2_000),
  }),
  SessionSchema,
  z.object({ intent: z.literal('step-down'), version, words: words(500) }),
  z.object({
    intent: z.literal('present'),
    version,
    day: z.uuid(),
    technologies: z.array(z.uuid()).max(10).default([]),
    needs: z.array(z.uuid()).max(10).default([]),
  }),
  z.object({ intent: z.literal('decline'), version, day: z.uuid(), words: words(500) }),
])

/** Query of the list for staff. */
export const ProjectFilterSchema = z.object({
  status: z.enum(incubationStatuses).optional().catch(undefined),
  officer: z.literal('me').optional().catch(undefined),
})

export type TakeInInput = Omit<z.output<typeof TakeInSchema>, 'formKey'>
export type ProjectInput = z.output<typeof project>
export type StaffProjectInput = z.output<typeof StaffProjectSchema>
export type OwnProjectInput = z.output<typeof OwnProjectSchema>
export type ProjectFilter = z.output<typeof ProjectFilterSchema>
