import type { z } from 'zod'
import type { DemoDaySchema } from '#app/domain/incubation/demo-day-schemas'
import {
  cancelDemoDay,
  changeDemoDay,
  inviteProject,
  publishDemoDay,
  removeProject,
} from '#app/domain/incubation/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/** What staff do on the page of a demo day. */
export async function demoDayAction({
  ctx,
  params,
  input,
  href,
}: HandlerArgs & { input: z.output<typeof DemoDaySchema> }): Promise<Response> {
  const id = params.id ?? ''
  const back = (notice: string) => redirectWithNotice(href(paths.backOffice.demoDay(id)), notice)
  switch (input.intent) {
    case 'publish':
      await publishDemoDay(ctx, id, input.version)
      return back('demoDayPublished')
    case 'cancel':
      await cancelDemoDay(ctx, id, input)
      return back('demoDayCancelled')
    case 'invite':
      await inviteProject(ctx, id, input)
      return back('incubationTold')
    case 'remove':
      await removeProject(ctx, id, input)
      return back('incubationTold')
    case 'change': {
      const { intent: _, ...day } = input
      await changeDemoDay(ctx, id, day)
      return back('demoDaySaved')
    }
  }
}
