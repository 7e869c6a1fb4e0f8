import type { FileStorage } from '#app/platform/files/file-storage.server'
import { testDatabase } from '#tests/support/database'
import { payable } from '#tests/support/factories/support-grants'
import { beforeCouncil } from '#tests/support/factories/support-reviews'

/** Records of kinds that the demo has none of: a grant with its documents, a council, evidence of a transfer. */
export async function addRecords(files: FileStorage): Promise<void> {
  await payable(files)
  await beforeCouncil()
  const db = testDatabase()
  const payment = await db.payment.findFirstOrThrow({ select: { id: true } })
  const file = await db.storedFile.findFirstOrThrow({ select: { id: true } })
  await db.payment.update({ where: { id: payment.id }, data: { evidenceId: file.id } })
  const bytes = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')
  for (const { id, key } of await db.storedFile.findMany({ select: { id: true, key: true } })) {
    if (await files.exists(key)) continue
    const stored = await files.put(bytes)
    await db.storedFile.update({ where: { id }, data: { key: stored.key } })
  }
}
