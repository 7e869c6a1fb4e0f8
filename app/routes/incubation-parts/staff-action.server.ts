import type { StaffProjectInput } from '#app/domain/incubation/incubation-schemas'
import {
  addMilestone,
  changeProject,
  endMentor,
  endProject,
  nameMentor,
  stepMilestone,
} from '#app/domain/incubation/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/** What staff do on the page of a project. */
export async function staffProjectAction({
  ctx,
  params,
  input,
  href,
}: HandlerArgs & { input: StaffProjectInput }): Promise<Response> {
  const number = params.number ?? ''
  switch (input.intent) {
    case 'change': {
      const { intent: _, ...project } = input
      await changeProject(ctx, number, project)
      break
    }
    case 'add-milestone':
      await addMilestone(ctx, number, input)
      break
    case 'return':
    case 'reach':
    case 'miss':
      await stepMilestone(ctx, number, { ...input, step: input.intent })
      break
    case 'name-mentor':
      await nameMentor(ctx, number, input)
      break
    case 'end-mentor':
      await endMentor(ctx, number, input)
      break
    case 'graduate':
    case 'stop': {
      const to = input.intent === 'graduate' ? 'graduated' : 'stopped'
      await endProject(ctx, number, { ...input, to })
      break
    }
  }
  const notice = input.intent === 'change' ? 'incubationSaved' : 'incubationTold'
  return redirectWithNotice(href(paths.backOffice.incubationProject(number)), notice)
}
