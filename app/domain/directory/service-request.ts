import type { ServiceRequestStatus } from '#app/platform/db/generated/enums'
import type { RequestRole } from './directory-policy'

export type { ServiceRequestStatus }

export const requestStatuses = [
  'requested',
  'assigned',
  'delivered',
  'rated',
  'declined',
  'cancelled',
] as const satisfies readonly ServiceRequestStatus[]

/** Every step of a request, who takes it, and the figure whose clock then runs for whoever is next. */
export const requestSteps = {
  assign: {
    from: ['requested'],
    to: 'assigned',
    by: 'officer',
    clock: 'service-delivery-working-days',
  },
  decline: { from: ['requested'], to: 'declined', by: 'officer', clock: null },
  cancel: { from: ['requested', 'assigned'], to: 'cancelled', by: 'requester', clock: null },
  return: {
    from: ['assigned'],
    to: 'requested',
    by: 'provider',
    clock: 'service-assignment-working-days',
  },
  deliver: { from: ['assigned'], to: 'delivered', by: 'provider', clock: null },
  rate: { from: ['delivered'], to: 'rated', by: 'requester', clock: null },
} as const satisfies Record<
  string,
  {
    from: readonly ServiceRequestStatus[]
    to: ServiceRequestStatus
    by: RequestRole
    clock: 'service-delivery-working-days' | 'service-assignment-working-days' | null
  }
>

export type RequestStep = keyof typeof requestSteps

/** The steps that somebody in these roles may take with a request in a status. */
export function stepsOpenTo(
  status: ServiceRequestStatus,
  roles: readonly RequestRole[],
): RequestStep[] {
  return (Object.keys(requestSteps) as RequestStep[]).filter((name) => {
    const { from, by } = requestSteps[name]
    return (from as readonly ServiceRequestStatus[]).includes(status) && roles.includes(by)
  })
}

/** The number of a request, such as DV-2026-0007. */
export function requestNumber(year: number, index: number): string {
  return `DV-${year}-${String(index).padStart(4, '0')}`
}

/** True where a text looks like the number of a request. */
export function isRequestNumber(text: string | undefined): text is string {
  return text !== undefined && /^DV-\d{4}-\d{4,}$/.test(text)
}
