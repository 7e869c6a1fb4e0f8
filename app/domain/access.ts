import { type Actor, canEditFor, hasStaffRole, isStaff, mayActForOthers } from './accounts/actor'
import { mayKeepCalls } from './calls/call-policy'
import { mayKeepDirectory } from './directory/directory-policy'
import { mayKeepIncubation } from './incubation/incubation-policy'
import { mayKeepOfficers } from './officers/officer-policy'
import { mayAskOpinions } from './opinions/opinion'
import { mayKeepTemplates } from './papers/paper-policy'
import { mayKeepAccounts } from './payments/payment-policy'
import { mayKeepProgrammes } from './programmes/programme-policy'
import { mayKeepRegister } from './recognitions/recognition-policy'
import { mayReadListingRecord, mayReadRecord } from './record/record-policy'
import { mayKeepReferenceData } from './reference-data/reference-policy'
import { mayReadApplications } from './support-applications/application-policy'
import { mayKeepVocabulary } from './vocabulary/vocabulary-policy'

/** What a rule says of an actor. `not-found` is for pages whose very existence is not the actor's business. */
export type Verdict =
  | 'allow'
  | 'sign-in'
  | 'give-consent'
  | 'join-organisation'
  | 'forbidden'
  | 'not-found'

type Rule = (actor: Actor) => Verdict

const signedIn: Rule = (actor) => (actor.kind === 'person' ? 'allow' : 'sign-in')

/** Staff pages are not there for anybody else; a visitor may turn out to be staff and is asked to sign in. */
function staffOnly(may: (actor: Actor) => boolean): Rule {
  return (actor) => {
    if (actor.kind === 'visitor') return 'sign-in'
    return may(actor) ? 'allow' : 'not-found'
  }
}

/**
 * Who may open a page or send a form at all, by name; every loader and action names one of these. What may
 * be done with one record is decided by the policy of its module.
 */
export const accessRules = {
  public: () => 'allow',
  /** The caller proves itself by a signature or a token that the handler checks. */
  signature: () => 'allow',
  'signed-in': signedIn,
  /** One's own data, consents and way out: for whoever is signed in, whatever they agreed to. */
  'own-data': signedIn,
  /** Acts for an organisation, in any role. */
  member: (actor) => {
    if (actor.kind !== 'person') return 'sign-in'
    return actor.organisation ? 'allow' : 'join-organisation'
  },
  /** May write for the organisation. */
  editor: (actor) => {
    if (actor.kind !== 'person') return 'sign-in'
    if (!actor.organisation) return 'join-organisation'
    return canEditFor(actor) ? 'allow' : 'forbidden'
  },
  /** Answers for the organisation: its data, members and invitations. */
  'organisation-owner': (actor) => {
    if (actor.kind !== 'person') return 'sign-in'
    if (!actor.organisation) return 'join-organisation'
    return actor.organisation.role === 'owner' ? 'allow' : 'forbidden'
  },
  staff: staffOnly(isStaff),
  moderator: staffOnly((actor) => hasStaffRole(actor, 'moderator', 'head_of_department')),
  /** Asks experts for opinions on entries. */
  opinions: staffOnly(mayAskOpinions),
  /** Keeps the list of words that mean the same. */
  vocabulary: staffOnly(mayKeepVocabulary),
  /** Reads applications for support. */
  'support-applications': staffOnly(mayReadApplications),
  /** Writes programmes of support. */
  programmes: staffOnly(mayKeepProgrammes),
  /** Keeps the register of S&T enterprises and startups. */
  register: staffOnly(mayKeepRegister),
  /** Keeps the directory of experts and assigns requests for services. */
  directory: staffOnly(mayKeepDirectory),
  /** Keeps incubated projects and demo days. */
  incubation: staffOnly(mayKeepIncubation),
  /** Keeps the calls of programmes. */
  calls: staffOnly(mayKeepCalls),
  /** Keeps the accounts: payments, fees, differences with Stripe. */
  finance: staffOnly(mayKeepAccounts),
  /** Replaces the templates of papers. */
  'paper-templates': staffOnly(mayKeepTemplates),
  /** Says who answers for what. */
  officers: staffOnly(mayKeepOfficers),
  /** Sees the entries and organisations of a commune. */
  'focal-point': staffOnly((actor) => hasStaffRole(actor, 'focal_point')),
  /** Acts for members of organisations. */
  'act-for-others': staffOnly(mayActForOthers),
  /** Searches the whole record. */
  record: staffOnly(mayReadRecord),
  /** Reads what happened to a technology or a need. */
  'listing-record': staffOnly(mayReadListingRecord),
  /** Keeps lists, figures, holidays and places. */
  'reference-data': staffOnly(mayKeepReferenceData),
  administrator: staffOnly((actor) => hasStaffRole(actor, 'administrator')),
} as const satisfies Record<string, Rule>

/** Name of a rule; a misspelt one does not compile. */
export type AccessRule = keyof typeof accessRules

/** Rules under which nobody is asked for consent first. */
const beforeConsent: readonly AccessRule[] = ['public', 'signature', 'own-data']

/**
 * What a rule says of an actor who may have yet to agree to the terms or the privacy notice in force. That
 * comes before anything else a member does here, except what the rule `own-data` covers.
 */
export function verdictOf(rule: AccessRule, actor: Actor): Verdict {
  const owes = actor.kind === 'person' && actor.owedConsents.length > 0
  if (owes && !beforeConsent.includes(rule)) return 'give-consent'
  return accessRules[rule](actor)
}
