/** The documents a person agrees to when signing up, by the date of the version in force. */
export const consentDocuments = [
  { document: 'terms', version: '2026-11-01' },
  { document: 'privacy', version: '2026-11-01' },
] as const

/** The day of the version of a document that is in force. */
export function consentVersion(document: (typeof consentDocuments)[number]['document']): Date {
  const found = consentDocuments.find((row) => row.document === document)
  return new Date(`${found?.version}T00:00:00+07:00`)
}
