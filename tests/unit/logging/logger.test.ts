import { expect, it } from 'vitest'
import { createLogger } from '#app/platform/logging/logger.server'

function logged(write: (logger: ReturnType<typeof createLogger>) => void, level = 'info') {
  const lines: string[] = []
  write(createLogger({ LOG_LEVEL: level }, { write: (line) => lines.push(line) }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

it('writes one JSON object a line with the ids of the request', () => {
  const [line] = logged((logger) => logger.child({ requestId: 'r1' }).info({ actorId: 'a1' }, 'hi'))
  expect(line).toMatchObject({ level: 'info', requestId: 'r1', actorId: 'a1', msg: 'hi' })
})

it('hides secrets by their key, also inside other objects', () => {
  const text = JSON.stringify(
    logged((logger) =>
      logger.info({
        password: 'hidden-1',
        form: { newPassword: 'hidden-2' },
        req: {
          headers: { cookie: 'hidden-3', 'set-cookie': 'hidden-4', authorization: 'hidden-5' },
        },
      }),
    ),
  )
  expect(text).not.toContain('hidden-')
  expect(text.match(/\[redacted\]/g)).toHaveLength(5)
})

it('is silent below its level', () => {
  expect(logged((logger) => logger.info('no'), 'warn')).toEqual([])
})
