import { isStampable } from '#app/platform/files/stamp-pdf.server'
import { invalid } from '#app/platform/http/domain-error'
import { type DisclosureLevel, isRestricted } from './disclosure'

/**
 * Checks a file before it becomes restricted: its readers get every page of a PDF stamped with their name, and
 * one that cannot be stamped would reach none of them.
 * @throws DomainError `fileNotStampable`
 */
export async function demandStampable(
  level: DisclosureLevel,
  { mediaType, bytes }: { mediaType: string; bytes: Uint8Array },
): Promise<void> {
  if (mediaType !== 'application/pdf' || !isRestricted(level)) return
  if (!(await isStampable(bytes))) throw invalid('fileNotStampable')
}
