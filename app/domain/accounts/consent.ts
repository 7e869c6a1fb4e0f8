/** The documents a person agrees to when signing up, by the date of the version in force. */
export const consentDocuments = [
  { document: 'terms', version: '2026-11-01' },
  { document: 'privacy', version: '2026-11-01' },
] as const
