import { z } from 'zod'

/** The job that sends a mail about an account. */
export const accountMailJob = {
  name: 'mail.account',
  data: z.object({
    kind: z.enum(['confirmAddress', 'addressAlreadyUsed', 'resetPassword', 'approveNewAddress']),
    to: z.string(),
    name: z.string(),
    locale: z.enum(['vi', 'en']),
    token: z.string().optional(),
    newAddress: z.string().optional(),
  }),
}
