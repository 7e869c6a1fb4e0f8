import type { ProviderKind } from '#app/platform/db/generated/enums'

export type { ProviderKind }

export const providerKinds = [
  'expert',
  'mentor',
  'fund',
  'adviser',
] as const satisfies readonly ProviderKind[]

/** A certificate as far as it decides what is offered. */
export interface CertificateDates {
  service: string
  issuedOn: Date
  expiresOn: Date | null
}

/** Whether a certificate holds on a day. @param day midnight UTC of a calendar day in Viet Nam */
export function isCertificateInForce(
  { issuedOn, expiresOn }: Omit<CertificateDates, 'service'>,
  day: Date,
): boolean {
  return issuedOn <= day && (expiresOn === null || expiresOn >= day)
}

/**
 * The services that a provider offers on a day: a service with certificates needs one in force, and one that the
 * law wants a certificate for is not offered without (Law 07/2017/QH14, Arts. 47.2 and 48).
 * @param certified services that need a certificate on the day
 */
export function offeredOn(
  day: Date,
  provider: { services: readonly string[]; certificates: readonly CertificateDates[] },
  certified: readonly string[],
): string[] {
  return provider.services.filter((service) => {
    const own = provider.certificates.filter((certificate) => certificate.service === service)
    if (own.length === 0) return !certified.includes(service)
    return own.some((certificate) => isCertificateInForce(certificate, day))
  })
}
