/** Writes a line for the person at the terminal. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

/** Writes a line about something that went wrong. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Shows how far a long piece of work has come. */
export interface Progress {
  /** Says what is being done now; what was done before is shown as finished with the seconds it took. */
  step(message: string): void
  /** Says how much of the present step is done; written over itself on a terminal. */
  count(done: number, total: number): void
  done(): void
}

/** Creates a progress display on standard output. */
export function createProgress(): Progress {
  let current: { message: string; startedAt: number; shown: number } | undefined
  const finish = () => {
    if (!current) return
    const seconds = ((Date.now() - current.startedAt) / 1000).toFixed(1)
    print(`${process.stdout.isTTY ? '\r\u001b[K' : ''}✓ ${current.message} (${seconds} s)`)
    current = undefined
  }
  return {
    step(message) {
      finish()
      current = { message, startedAt: Date.now(), shown: 0 }
      process.stdout.write(process.stdout.isTTY ? `… ${message}` : `… ${message}\n`)
    },
    count(done, total) {
      if (!current || (done < total && Date.now() - current.shown < 500)) return
      current.shown = Date.now()
      const line = `… ${current.message}: ${done} of ${total}`
      process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    },
    done: finish,
  }
}
