import { createReadableStreamFromReadable } from '@remix-run/node'
import { openDocument } from '#app/domain/disclosure/index.server'
import { createTranslatorFor } from '#app/locales/translator'
import { isDomainError } from '#app/platform/http/domain-error'
import { type HandlerArgs, handle } from '#app/routes/handle.server'
import { fileHeaders, personalHeaders } from './file-headers'

/**
 * A file of a listing, for whoever its disclosure level lets have it; not there for everybody else. That a PDF
 * cannot be stamped is said in words: the address has no page of its own.
 */
export const loader = handle({ access: 'public' }, async (args) => {
  try {
    return await send(args)
  } catch (error) {
    if (!isDomainError(error) || error.reason !== 'notStampable') throw error
    const { actor } = args.ctx
    const t = createTranslatorFor(actor.kind === 'person' ? actor.locale : args.locale)
    return new Response(t('errors.notStampable'), {
      status: 422,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'private, no-store',
      },
    })
  }
})

async function send({ ctx, services, params, request }: HandlerArgs): Promise<Response> {
  const file = await openDocument(ctx, services.files, params.fileId ?? '')
  const headers = file.personal ? personalHeaders(file) : fileHeaders(file)
  const known = request.headers.get('if-none-match')
  if (!file.personal && known !== null && known === fileHeaders(file).ETag) {
    return new Response(null, { status: 304, headers })
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(createReadableStreamFromReadable(await file.send()), { headers })
}
