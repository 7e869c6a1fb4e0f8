import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLocale } from 'use-intl'
import { accessRules } from '#app/domain/access'
import { hasStaffRole, isStaff } from '#app/domain/accounts/actor'
import { unreadCount } from '#app/domain/notifications/index.server'
import { helpTextsOf } from '#app/domain/texts/index.server'
import { exchangeName } from '#app/locales/exchange-name'
import { WithOwnTexts } from '#app/locales/with-own-texts'
import { clearNotice, readNotice } from '#app/platform/http/notice.server'
import { readTheme } from '#app/platform/http/theme.server'
import { ErrorPage } from '#app/routes/frame/error-page'
import { Frame } from '#app/routes/frame/frame'
import { handle } from '#app/routes/handle.server'
import styles from '#app/styles/app.css?url'
import { useNonce } from '#app/ui/nonce'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
]

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: found?.exchangeName ?? '' },
]

export const loader = handle(
  { access: 'public', onBehalf: true },
  async ({ ctx, services, request, url, locale }) => {
    const notice = readNotice(request)
    const { actor } = ctx
    return data(
      {
        exchangeName: exchangeName(services.env, locale),
        texts: await helpTextsOf(ctx.db, ctx.now, locale),
        theme: readTheme(request),
        notice,
        demo: services.demo,
        origin: new URL(services.env.APP_URL).origin,
        path: url.pathname,
        person:
          actor.kind === 'person'
            ? {
                name: actor.name,
                organisation: actor.organisation?.name ?? null,
                staff: isStaff(actor),
                administrator: hasStaffRole(actor, 'administrator'),
                moderator: accessRules.moderator(actor) === 'allow',
                asksOpinions: accessRules.opinions(actor) === 'allow',
                expert: hasStaffRole(actor, 'expert'),
                readsSupport: accessRules['support-applications'](actor) === 'allow',
                keepsProgrammes: accessRules.programmes(actor) === 'allow',
                keepsRegister: accessRules.register(actor) === 'allow',
                keepsDirectory: accessRules.directory(actor) === 'allow',
                keepsIncubation: accessRules.incubation(actor) === 'allow',
                finance: accessRules.finance(actor) === 'allow',
                paperTemplates: accessRules['paper-templates'](actor) === 'allow',
                keepsReferenceData: accessRules['reference-data'](actor) === 'allow',
                readsRecord: accessRules.record(actor) === 'allow',
                unread: await unreadCount(ctx),
                actsForOthers: accessRules['act-for-others'](actor) === 'allow',
                keepsOfficers: accessRules.officers(actor) === 'allow',
                focalPoint: hasStaffRole(actor, 'focal_point'),
                acting: actor.actingBy ?? null,
              }
            : null,
      },
      { headers: notice ? { 'Set-Cookie': clearNotice() } : {} },
    )
  },
)

/** The document around every page, error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const locale = useLocale()
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={locale} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  const root = useLoaderData<typeof loader>()
  return (
    <WithOwnTexts texts={root.texts}>
      <Frame root={root}>
        <Outlet />
      </Frame>
    </WithOwnTexts>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const status = isRouteErrorResponse(error) ? error.status : 500
  const body: unknown = isRouteErrorResponse(error) ? error.data : undefined
  const page = <ErrorPage status={status} body={body} />
  return root ? <Frame root={root}>{page}</Frame> : page
}
