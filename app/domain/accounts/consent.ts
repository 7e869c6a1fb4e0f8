/** The documents a person agrees to when signing up, by the date of the version in force. */
export const consentDocuments = [
  { document: 'terms', version: '2026-11-01' },
  { document: 'privacy', version: '2026-11-01' },
] as const

/** Name of a document that a person agrees to. */
export type ConsentDocument = (typeof consentDocuments)[number]['document']

/** The day of the version of a document that is in force. */
export function consentVersion(document: ConsentDocument): Date {
  const found = consentDocuments.find((row) => row.document === document)
  return new Date(`${found?.version}T00:00:00+07:00`)
}

/**
 * The documents whose version in force a person has not agreed to, or no longer agrees to.
 * @param given what they agreed to, whatever the version
 */
export function owedConsents(
  given: readonly { document: string; version: string; withdrawnAt: Date | null }[],
): ConsentDocument[] {
  return consentDocuments
    .filter(
      (wanted) =>
        !given.some(
          ({ document, version, withdrawnAt }) =>
            document === wanted.document && version === wanted.version && !withdrawnAt,
        ),
    )
    .map(({ document }) => document)
}

/** The versions in force, as the form that asks for consent carries them. */
export const versionsInForce = consentDocuments
  .map(({ document, version }) => `${document} ${version}`)
  .join(', ')
