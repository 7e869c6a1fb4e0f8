import type { RequestStep } from '#app/domain/directory/service-request'

/** What the page says once a step is taken; keys under `notices`. */
export const stepNotices: Record<RequestStep, string> = {
  assign: 'serviceAssign',
  decline: 'serviceDecline',
  cancel: 'serviceCancel',
  return: 'serviceReturn',
  deliver: 'serviceDeliver',
  rate: 'serviceRate',
}
