/** Any site may read the API: it shows nothing that the public pages do not. */
const openToAll = { 'Access-Control-Allow-Origin': '*' }

/** An answer of the API. */
export function apiAnswer(body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { headers: { ...openToAll, ...headers } })
}

/** Tells a browser that it may ask from another site. */
export function apiPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  })
}

/**
 * An error of the API in the form of RFC 9457. `about:blank` as type: the status says all there is to say.
 * @param details further members of the problem
 */
export function apiProblem(
  status: number,
  title: string,
  detail: string,
  details: object = {},
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...details }), {
    status,
    headers: { ...openToAll, ...headers, 'Content-Type': 'application/problem+json' },
  })
}
