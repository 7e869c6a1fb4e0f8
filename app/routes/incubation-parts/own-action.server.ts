import type { OwnProjectInput } from '#app/domain/incubation/incubation-schemas'
import {
  declineDay,
  presentProject,
  stepDown,
  stepMilestone,
  writeSession,
} from '#app/domain/incubation/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/** What the firm or a mentor does on the page of a project. */
export async function ownProjectAction({
  ctx,
  params,
  input,
  href,
}: HandlerArgs & { input: OwnProjectInput }): Promise<Response> {
  const number = params.number ?? ''
  switch (input.intent) {
    case 'report':
      await stepMilestone(ctx, number, { ...input, step: 'report' })
      break
    case 'session':
      await writeSession(ctx, number, input)
      break
    case 'present':
      await presentProject(ctx, number, input)
      break
    case 'decline':
      await declineDay(ctx, number, input)
      break
    case 'step-down':
      await stepDown(ctx, number, input)
      // The project is nobody of theirs any more.
      return redirectWithNotice(href(paths.workspace.incubation), 'incubationTold')
  }
  return redirectWithNotice(href(paths.workspace.incubationProject(number)), 'incubationTold')
}
