import { parseArgs } from 'node:util'
import { OperatorError } from '#app/platform/env/operator-error'

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

/**
 * Reads the flags and words of a command.
 * @throws {OperatorError} with the usage for a flag that the command does not know
 */
export function readOptions<const Known extends NonNullable<Options>>(
  args: string[],
  options: Known,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: false })
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\nusage: ${usage}`)
  }
}

/** Reads a port number given as text. */
export function readPort(text: string | undefined): number {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new OperatorError(`"${text}" is not a port: choose a number from 1 to 65535.`)
}
