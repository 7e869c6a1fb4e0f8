import { handle } from '#app/routes/handle.server'

/** Says that the process is alive. */
export const loader = handle({ access: 'public' }, async () => new Response('ok\n'))
