import { endRow, readKey } from '#app/domain/reference-data/index.server'
import { EndRowSchema } from '#app/domain/reference-data/reference-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'
import { listOf } from './list-params'

export const action = handle(
  { access: 'reference-data', form: EndRowSchema },
  async ({ ctx, params, input, href }) => {
    const list = listOf(params)
    await endRow(ctx, list, readKey(list, params.key ?? ''), input.lastDay)
    return redirectWithNotice(href(paths.backOffice.referenceList(list)), 'referenceEnded')
  },
)
