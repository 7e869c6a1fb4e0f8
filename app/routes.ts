import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config'

type Entry = ReturnType<typeof route>

/** The pages on which an entry is edited, one a part. */
function editorPages(kind: 'technologies' | 'needs', param: string, parts: string[]): Entry[] {
  return parts.map((part) =>
    route(`workspace/${kind}/${param}/edit/${part}`, `routes/workspace/${kind}/edit/${part}.tsx`),
  )
}

/**
 * Pages for people. Each is served in Vietnamese at its path and in English behind `/en`, from the same
 * file; a route's id is its file with the language in front.
 */
const pages: Entry[] = [
  index('routes/public/home.tsx'),
  route('how-it-works', 'routes/public/how-it-works.tsx'),
  route('search', 'routes/public/search.tsx'),
  route('technologies', 'routes/public/technologies.tsx'),
  route('technologies/:slug', 'routes/public/technology-page.tsx'),
  route('needs', 'routes/public/needs.tsx'),
  route('needs/:slug', 'routes/public/need-page.tsx'),
  route('compare', 'routes/public/compare.tsx'),

  route('organisations', 'routes/public/organisations.tsx'),
  route('organisations/:slug', 'routes/public/organisation-page.tsx'),
  route('contract-registration', 'routes/public/contract-registration.tsx'),
  route('appraisal-fee', 'routes/public/appraisal-fee.tsx'),
  route('support', 'routes/public/support/programmes.tsx'),
  route('support/check/:question', 'routes/public/support/question.tsx'),
  route('support/result', 'routes/public/support/result.tsx'),
  route('support/programmes/:slug', 'routes/public/support/programme.tsx'),
  route('support/programmes/:slug/items/:code', 'routes/public/support/item.tsx'),
  route('innovative-enterprises', 'routes/public/innovative/list.tsx'),
  route('innovative-enterprises/check', 'routes/public/innovative/check.tsx'),
  route('terms', 'routes/public/terms.tsx'),
  route('privacy', 'routes/public/privacy.tsx'),
  route('demo/mail', 'routes/demo/mails.tsx'),
  route('demo/mail/:id', 'routes/demo/mail.tsx'),

  route('sign-in', 'routes/auth/sign-in.tsx'),
  route('sign-up', 'routes/auth/sign-up.tsx'),
  route('sign-out', 'routes/auth/sign-out.ts'),
  route('consent', 'routes/auth/consent.tsx'),
  route('verify-email', 'routes/auth/verify-email.tsx'),
  route('forgot-password', 'routes/auth/forgot-password.tsx'),
  route('reset-password', 'routes/auth/reset-password.tsx'),

  route('workspace', 'routes/workspace/home.tsx'),
  route('workspace/searches', 'routes/workspace/searches/list.tsx'),
  route('workspace/searches/new', 'routes/workspace/searches/new.tsx'),
  route('stop-digest', 'routes/workspace/searches/stop-digest.tsx'),
  route('workspace/shortlist', 'routes/workspace/shortlist.tsx'),
  route('workspace/support', 'routes/workspace/support/list.tsx'),
  route('workspace/support/new', 'routes/workspace/support/new.tsx'),
  route('workspace/support/:id', 'routes/workspace/support/overview.tsx'),
  route('workspace/support/:id/form/:page', 'routes/workspace/support/page.tsx'),
  route('workspace/support/:id/papers', 'routes/workspace/support/papers.tsx'),
  route('workspace/support/:id/check', 'routes/workspace/support/check.tsx'),
  route('workspace/support/:id/answer', 'routes/workspace/support/answer.tsx'),
  route('workspace/councils', 'routes/workspace/councils/list.tsx'),
  route('workspace/councils/:number', 'routes/workspace/councils/seat.tsx'),
  route('workspace/councils/:id/documents/:documentId', 'routes/workspace/councils/document.ts'),
  route('workspace/support/:id/documents/:documentId', 'routes/workspace/support/document.ts'),
  route('workspace/organisation', 'routes/workspace/organisation/overview.tsx'),
  route('workspace/organisation/new', 'routes/workspace/organisation/new.tsx'),
  route('workspace/organisation/edit', 'routes/workspace/organisation/edit.tsx'),
  route('workspace/organisation/join', 'routes/workspace/organisation/join.tsx'),
  route('workspace/organisation/members', 'routes/workspace/organisation/members.tsx'),
  route('workspace/organisations', 'routes/workspace/organisation/organisations.tsx'),
  route('workspace/account', 'routes/workspace/account/profile.tsx'),
  route('workspace/account/address', 'routes/workspace/account/address.tsx'),
  route('workspace/account/password', 'routes/workspace/account/password.tsx'),
  route('workspace/account/sessions', 'routes/workspace/account/sessions.tsx'),
  route('workspace/account/notifications', 'routes/workspace/account/mails.tsx'),
  route('workspace/account/data', 'routes/workspace/account/data.tsx'),
  route('workspace/account/export', 'routes/workspace/account/export.ts'),
  route('workspace/notifications', 'routes/workspace/notifications/list.tsx'),
  route('unsubscribe', 'routes/workspace/notifications/unsubscribe.tsx'),
  route('invitation', 'routes/workspace/organisation/invitation.tsx'),
  route(':side/:slug/ask', 'routes/public/ask/ask.tsx'),
  route(':side/:slug/call-back', 'routes/public/ask/call-back.tsx'),
  route(':side/:slug/interest', 'routes/public/interest/interest.tsx'),
  route(':side/:slug/nda', 'routes/public/nda/offer.tsx'),
  route(':side/:slug/interest/wait', 'routes/public/interest/wait.ts'),
  route('workspace/questions', 'routes/workspace/questions/list.tsx'),
  route('workspace/questions/:questionId', 'routes/workspace/questions/detail.tsx'),
  route('workspace/interests', 'routes/workspace/interests/list.tsx'),
  route('workspace/interests/:interestId', 'routes/workspace/interests/detail.tsx'),
  route('workspace/interests/:interestId/nda', 'routes/workspace/interests/nda.tsx'),
  route('workspace/ndas', 'routes/workspace/ndas/list.tsx'),
  route('workspace/ndas/:ndaId', 'routes/workspace/ndas/detail.tsx'),
  route('workspace/ndas/:ndaId/document.txt', 'routes/workspace/ndas/text.ts'),
  route('workspace/disclosure/:side/:listingId', 'routes/workspace/disclosure/desk.tsx'),
  route('back-office', 'routes/back-office/home.tsx'),
  route('back-office/organisations', 'routes/back-office/organisations/list.tsx'),
  route('back-office/organisations/:id', 'routes/back-office/organisations/detail.tsx'),
  route('back-office/vocabulary', 'routes/back-office/vocabulary/list.tsx'),
  route('back-office/vocabulary/new', 'routes/back-office/vocabulary/new.tsx'),
  route('back-office/vocabulary/try', 'routes/back-office/vocabulary/try.tsx'),
  route('back-office/vocabulary/:id', 'routes/back-office/vocabulary/group.tsx'),
  route('back-office/support', 'routes/back-office/support/list.tsx'),
  route('back-office/support/:number', 'routes/back-office/support/detail.tsx'),
  route('back-office/support-documents/:id/:documentId', 'routes/back-office/support/document.ts'),
  route('back-office/innovative-enterprises', 'routes/back-office/innovative/list.tsx'),
  route('back-office/innovative-enterprises/new', 'routes/back-office/innovative/new.tsx'),
  route('back-office/innovative-enterprises/import', 'routes/back-office/innovative/import.tsx'),
  route('back-office/innovative-enterprises/:id', 'routes/back-office/innovative/detail.tsx'),
  route('back-office/programmes', 'routes/back-office/programmes/list.tsx'),
  route('back-office/programmes/new', 'routes/back-office/programmes/new.tsx'),
  route('back-office/programmes/:id', 'routes/back-office/programmes/overview.tsx'),
  route('back-office/programmes/:id/details', 'routes/back-office/programmes/details.tsx'),
  route('back-office/programmes/:id/conditions', 'routes/back-office/programmes/conditions.tsx'),
  route('back-office/programmes/:id/items/:code', 'routes/back-office/programmes/item.tsx'),
  route('back-office/programmes/:id/papers', 'routes/back-office/programmes/papers.tsx'),
  route('back-office/programmes/:id/review', 'routes/back-office/programmes/review.tsx'),
  route('back-office/programmes/:id/preview', 'routes/back-office/programmes/preview.tsx'),
  route('back-office/users', 'routes/back-office/users/list.tsx'),
  route('back-office/users/:id', 'routes/back-office/users/detail.tsx'),
  route('back-office/mails', 'routes/back-office/mails/list.tsx'),
  route('back-office/mails/:kind', 'routes/back-office/mails/preview.tsx'),

  route('workspace/matches', 'routes/workspace/matches/list.tsx'),
  route('workspace/matches/:side/:listingId', 'routes/workspace/matches/listing.tsx'),
  route('workspace/deals', 'routes/workspace/deals/list.tsx'),
  route('workspace/deals/:number', 'routes/workspace/deals/detail.tsx'),
  route('workspace/deals/:number/terms', 'routes/workspace/deals/terms.tsx'),
  route('workspace/deals/:number/contract', 'routes/workspace/deals/contract/contract.tsx'),
  route('workspace/deals/:number/contract/edit', 'routes/workspace/deals/contract/edit.tsx'),
  route('workspace/deals/:number/registration', 'routes/workspace/deals/registration.tsx'),
  route('workspace/deals/:number/papers', 'routes/workspace/deals/papers/list.tsx'),
  route('workspace/deals/:number/papers/:kind', 'routes/workspace/deals/papers/make.tsx'),
  route('workspace/deals/:number/documents/:documentId', 'routes/workspace/deals/document.ts'),
  route('workspace/deals/:number/room', 'routes/workspace/deals/room/messages.tsx'),
  route('workspace/deals/:number/room/offers', 'routes/workspace/deals/room/offers.tsx'),
  route('workspace/deals/:number/room/files', 'routes/workspace/deals/room/files.tsx'),
  route('workspace/deals/:number/room/files/:fileId', 'routes/workspace/deals/room/file.ts'),
  route('workspace/deals/:number/room/notes', 'routes/workspace/deals/room/notes.tsx'),
  route('workspace/deals/:number/room/tasks', 'routes/workspace/deals/room/tasks.tsx'),
  route('workspace/deals/:number/room/guests', 'routes/workspace/deals/room/guests.tsx'),
  route('workspace/deals/:number/room/history', 'routes/workspace/deals/room/history.tsx'),
  route('workspace/deals/:number/room/dossier', 'routes/workspace/deals/room/dossier.ts'),
  route('workspace/rooms', 'routes/workspace/deals/room/rooms.tsx'),
  route('workspace/deals/:number/payments', 'routes/workspace/deals/payments.tsx'),
  route('workspace/deals/:number/payments/edit', 'routes/workspace/deals/schedule.tsx'),
  route('workspace/payments', 'routes/workspace/payments/list.tsx'),
  route('workspace/payments/account', 'routes/workspace/payments/account.tsx'),
  route('workspace/payments/receipts/:number', 'routes/workspace/payments/receipt.ts'),
  route('workspace/payments/:payableId', 'routes/workspace/payments/detail.tsx'),
  route(
    'workspace/payments/:payableId/evidence/:paymentId',
    'routes/workspace/payments/evidence.ts',
  ),
  route('back-office/payments', 'routes/back-office/payments/list.tsx'),
  route('back-office/payments/new', 'routes/back-office/payments/new-fee.tsx'),
  route('back-office/payments/account', 'routes/back-office/payments/account.tsx'),
  route('back-office/payments/:payableId', 'routes/back-office/payments/detail.tsx'),
  route('back-office/matches', 'routes/back-office/matches/list.tsx'),
  route('back-office/matches/new', 'routes/back-office/matches/new.tsx'),
  route('back-office/searches', 'routes/back-office/searches/list.tsx'),
  route('back-office/interests', 'routes/back-office/interests/list.tsx'),
  route('back-office/deals', 'routes/back-office/deals/list.tsx'),
  route('back-office/deals/:number/registration', 'routes/back-office/registrations/detail.tsx'),
  route('back-office/paper-templates', 'routes/back-office/paper-templates/list.tsx'),
  route(
    'back-office/paper-templates/:kind/:language/:version',
    'routes/back-office/paper-templates/download.ts',
  ),
  route('back-office/registrations', 'routes/back-office/registrations/list.tsx'),
  route('back-office/deals/:number', 'routes/back-office/deals/detail.tsx'),
  route('follow-up', 'routes/public/follow-up/follow-up.tsx'),
  route('back-office/follow-ups', 'routes/back-office/follow-ups/list.tsx'),
  route('back-office/follow-ups/:id', 'routes/back-office/follow-ups/detail.tsx'),
  route('back-office/desk', 'routes/back-office/deals/desk.tsx'),
  route('back-office/deals/new', 'routes/back-office/deals/enter.tsx'),
  route('back-office/deals/:number/care', 'routes/back-office/deals/care.tsx'),
  route('workspace/similar', 'routes/workspace/listing/similar.ts'),
  route('workspace/technologies', 'routes/workspace/technologies/list.tsx'),
  route('workspace/technologies/new', 'routes/workspace/technologies/new.tsx'),
  route('workspace/technologies/:technologyId', 'routes/workspace/technologies/overview.tsx'),
  route(
    'workspace/technologies/:technologyId/preview',
    'routes/workspace/technologies/preview.tsx',
  ),
  route('workspace/needs', 'routes/workspace/needs/list.tsx'),
  route('workspace/needs/new', 'routes/workspace/needs/new.tsx'),
  route('workspace/needs/:needId', 'routes/workspace/needs/overview.tsx'),
  route('workspace/needs/:needId/preview', 'routes/workspace/needs/preview.tsx'),
  ...editorPages('needs', ':needId', [
    'card',
    'targets',
    'constraints',
    'budget',
    'files',
    'english',
  ]),
  ...editorPages('technologies', ':technologyId', [
    'card',
    'evidence',
    'ownership',
    'terms',
    'files',
    'english',
  ]),

  route('back-office/moderation', 'routes/back-office/moderation/queue.tsx'),
  route(
    'back-office/moderation/technologies/:technologyId',
    'routes/back-office/moderation/technology.tsx',
  ),
  route('back-office/moderation/needs/:needId', 'routes/back-office/moderation/need.tsx'),
  route('theme', 'routes/system/theme.ts'),
  route('bench', 'routes/bench/simplest.tsx'),
  route('*', 'routes/system/not-found.tsx'),
]

/** Addresses for machines, the same in every language. */
const machine: Entry[] = [
  route('healthz', 'routes/system/healthz.ts'),
  route('readyz', 'routes/system/readyz.ts'),
  route('metrics', 'routes/system/metrics.ts'),
  route('api/v1/search', 'routes/api/search.ts'),
  route('api/v1/suggest', 'routes/api/suggest.ts'),
  route('files/:fileId', 'routes/system/file-download.ts'),
  route('webhooks/stripe', 'routes/webhooks/stripe.ts'),
  route('robots.txt', 'routes/system/robots.ts'),
  route('sitemap.xml', 'routes/system/sitemap.ts'),
]

/** Sections whose pages share links beside them; a layout has no address and no loader of its own. */
const sections = {
  workspace: 'routes/workspace/layout.tsx',
  'back-office': 'routes/back-office/layout.tsx',
}

function inSections(entries: Entry[]): Entry[] {
  const sectionOf = ({ path }: Entry) => path?.split('/')[0] ?? ''
  const names = Object.keys(sections)
  return [
    ...entries.filter((entry) => !names.includes(sectionOf(entry))),
    ...Object.entries(sections).map(([name, file]) =>
      layout(
        file,
        entries.filter((entry) => sectionOf(entry) === name),
      ),
    ),
  ]
}

function inLanguage(language: string, entries: Entry[]): Entry[] {
  return entries.map((entry) => ({
    ...entry,
    id: `${language}/${entry.file.replace(/^routes\//, '').replace(/\.tsx?$/, '')}`,
    ...(entry.children ? { children: inLanguage(language, entry.children) } : {}),
  }))
}

export default [
  ...machine,
  ...inLanguage('vi', inSections(pages)),
  ...prefix('en', inLanguage('en', inSections(pages))),
] satisfies RouteConfig
