import { isReferenceList, type ReferenceList } from '#app/domain/reference-data/reference-lists'
import { notFound } from '#app/platform/http/domain-error'

/** The list that an address names. @throws DomainError not-found */
export function listOf(params: Readonly<Record<string, string | undefined>>): ReferenceList {
  const { list } = params
  if (!isReferenceList(list)) throw notFound()
  return list
}
