import type { Subscription } from './subscription'

/** Every "when X happens do Y" of the exchange. */
export const subscriptions: readonly Subscription[] = []
