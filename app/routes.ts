import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config'
import { backOfficePages } from './routes/back-office/routes'
import { workspacePages } from './routes/workspace/routes'

type Entry = ReturnType<typeof route>

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
  route('success-stories', 'routes/public/success-stories.tsx'),
  route('organisations', 'routes/public/organisations.tsx'),
  route('organisations/:slug', 'routes/public/organisation-page.tsx'),
  route('contract-registration', 'routes/public/contract-registration.tsx'),
  route('appraisal-fee', 'routes/public/appraisal-fee.tsx'),
  route('support', 'routes/public/support/programmes.tsx'),
  route('support/check/:question', 'routes/public/support/question.tsx'),
  route('support/result', 'routes/public/support/result.tsx'),
  route('support/programmes/:slug', 'routes/public/support/programme.tsx'),
  route('support/programmes/:slug/items/:code', 'routes/public/support/item.tsx'),
  route('calls', 'routes/public/calls/list.tsx'),
  route('calls/:slug', 'routes/public/calls/call.tsx'),
  route('demo-days', 'routes/public/demo-days/list.tsx'),
  route('demo-days/:slug', 'routes/public/demo-days/day.tsx'),
  route('experts', 'routes/public/experts/list.tsx'),
  route('experts/:slug', 'routes/public/experts/profile.tsx'),
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
  route('stop-digest', 'routes/workspace/searches/stop-digest.tsx'),
  route('unsubscribe', 'routes/workspace/notifications/unsubscribe.tsx'),
  route('invitation', 'routes/workspace/organisation/invitation.tsx'),
  route(':side/:slug/ask', 'routes/public/ask/ask.tsx'),
  route(':side/:slug/call-back', 'routes/public/ask/call-back.tsx'),
  route(':side/:slug/interest', 'routes/public/interest/interest.tsx'),
  route(':side/:slug/report', 'routes/public/report/report.tsx'),
  route(':side/:slug/nda', 'routes/public/nda/offer.tsx'),
  route(':side/:slug/interest/wait', 'routes/public/interest/wait.ts'),
  route('follow-up', 'routes/public/follow-up/follow-up.tsx'),
  route('still-available', 'routes/public/still-available/still-available.tsx'),
  route('stop-acting', 'routes/auth/stop-acting.ts'),
  route('theme', 'routes/system/theme.ts'),
  route('bench', 'routes/bench/simplest.tsx'),
  ...workspacePages,
  ...backOfficePages,
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
