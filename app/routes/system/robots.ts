import { handle } from '#app/routes/handle.server'

/** What crawlers stay out of: pages behind the sign-in, forms, and the endless addresses of the search. */
const closed = [
  '/workspace',
  '/back-office',
  '/demo',
  '/webhooks',
  '/search',
  '/compare',
  '/sign-in',
  '/sign-up',
]

export const loader = handle({ access: 'public' }, async ({ services }) => {
  const { origin } = new URL(services.env.APP_URL)
  const lines = [
    'User-agent: *',
    ...closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
    `Sitemap: ${origin}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'max-age=3600' },
  })
})
