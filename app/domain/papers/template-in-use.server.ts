import type { Transaction } from '#app/platform/db/client.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { builtInTemplate } from './built-in-templates.server'
import { builtInVersion, type PaperKind, type PaperLanguage } from './paper'

/** The template that papers of a kind are made from now: the newest of staff, or the exchange's own. */
export async function templateInUse(
  db: Transaction,
  files: FileStorage,
  kind: PaperKind,
  language: PaperLanguage,
): Promise<{ id: string | null; version: number; bytes: Uint8Array }> {
  const row = await db.paperTemplate.findFirst({
    where: { kind, language },
    orderBy: { version: 'desc' },
    include: { file: { select: { key: true } } },
  })
  if (!row) {
    return { id: null, version: builtInVersion, bytes: await builtInTemplate(kind, language) }
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of await files.read(row.file.key)) chunks.push(chunk)
  return { id: row.id, version: row.version, bytes: new Uint8Array(Buffer.concat(chunks)) }
}
