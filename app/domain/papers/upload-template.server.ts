import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { checkTemplate } from './check-template.server'
import { builtInVersion } from './paper'
import { mayKeepTemplates } from './paper-policy'
import type { UploadTemplateInput } from './paper-schemas'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Puts a template in the place of the one in use, once it is checked; papers made before keep theirs. Where it
 * fails, nothing is left in the storage.
 * @returns its version
 * @throws DomainError forbidden, why the file is refused, or what is wrong with the template
 */
export async function uploadTemplate(
  ctx: Context,
  files: FileStorage,
  { kind, language, note, file }: UploadTemplateInput,
): Promise<number> {
  if (!mayKeepTemplates(ctx.actor)) throw forbidden('forbidden')
  const upload = await acceptUpload(file, ['document'])
  if ('fault' in upload) throw invalid(upload.fault)
  const { bytes, name, mediaType } = upload.accepted
  if (mediaType !== word) throw invalid('templateNotWord')
  const fault = await checkTemplate(kind, bytes)
  if (fault) throw invalid(fault.reason, { names: fault.names })
  return storing(ctx.db, files, (put) =>
    transact(ctx, async (tx) => {
      // One at a time: each gets a version of its own.
      await tx.db
        .$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`paper-template ${kind} ${language}`}))::text`
      const { _max } = await tx.db.paperTemplate.aggregate({
        where: { kind, language },
        _max: { version: true },
      })
      const version = (_max.version ?? builtInVersion) + 1
      const uploadedById = actorId(tx.actor) ?? ''
      const stored = await put(bytes)
      await tx.db.paperTemplate.create({
        data: {
          kind,
          language,
          version,
          note,
          uploadedById,
          createdAt: tx.now,
          file: { create: { ...stored, name, mediaType, uploaderId: uploadedById } },
        },
      })
      return version
    }),
  )
}
