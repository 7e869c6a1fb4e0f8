import { brokerSubscriptions } from './broker-subscriptions.server'
import { dealSubscriptions } from './deal-subscriptions.server'
import { disclosureSubscriptions } from './disclosure-subscriptions.server'
import { freshnessSubscriptions } from './freshness-subscriptions.server'
import { incubationSubscriptions } from './incubation-subscriptions.server'
import { listingSubscriptions } from './listing-subscriptions.server'
import { matchSubscriptions } from './match-subscriptions.server'
import { officerSubscriptions } from './officer-subscriptions.server'
import { opinionSubscriptions } from './opinion-subscriptions.server'
import { organisationSubscriptions } from './organisation-subscriptions.server'
import { paymentMessageSubscriptions } from './payment-message-subscriptions.server'
import { paymentSubscriptions } from './payment-subscriptions.server'
import { recordSubscriptions } from './record-jobs.server'
import { registrationSubscriptions } from './registration-subscriptions.server'
import { roomSubscriptions } from './room-subscriptions.server'
import { savedSearchSubscriptions } from './saved-search-subscriptions.server'
import { searchSubscriptions } from './search-subscriptions.server'
import { serviceSubscriptions } from './service-subscriptions.server'
import type { Subscription } from './subscription'
import { supportSubscriptions } from './support-subscriptions.server'
import { trustSubscriptions } from './trust-subscriptions.server'
import { vocabularySubscriptions } from './vocabulary-subscriptions.server'

/** Every "when X happens do Y" of the exchange. */
export const subscriptions: readonly Subscription[] = [
  ...organisationSubscriptions,
  ...listingSubscriptions,
  ...freshnessSubscriptions,
  ...opinionSubscriptions,
  ...officerSubscriptions,
  ...brokerSubscriptions,
  ...matchSubscriptions,
  ...dealSubscriptions,
  ...roomSubscriptions,
  ...paymentSubscriptions,
  ...paymentMessageSubscriptions,
  ...recordSubscriptions,
  ...registrationSubscriptions,
  ...serviceSubscriptions,
  ...incubationSubscriptions,
  ...disclosureSubscriptions,
  ...savedSearchSubscriptions,
  ...searchSubscriptions,
  ...supportSubscriptions,
  ...trustSubscriptions,
  ...vocabularySubscriptions,
]
