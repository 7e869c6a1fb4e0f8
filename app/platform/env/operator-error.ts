/**
 * Something the person at the terminal can mend. Commands print the message as it is, without a stack:
 * it says what is wrong and what to do.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
