const WIDTH = 30
const EVERY_MS = 100

/** Draws a progress bar on standard error, so that standard output holds the result only. */
export function createBar(what: string, total: number) {
  let done = 0
  let drawn = 0
  const live = process.stderr.isTTY === true
  const draw = () => {
    const share = total === 0 ? 1 : done / total
    const filled = Math.round(share * WIDTH)
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${total} ${what}`
    process.stderr.write(live ? `\r\u001b[K${bar}` : `${bar}\n`)
  }
  return {
    tick(by = 1): void {
      done += by
      const now = performance.now()
      if (now - drawn < (live ? EVERY_MS : EVERY_MS * 20)) return
      drawn = now
      draw()
    },
    end(): void {
      draw()
      if (live) process.stderr.write('\n')
    },
  }
}
