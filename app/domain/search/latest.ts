/**
 * Shares a reading between callers: each gets one that was begun after it called, and no more than two are under
 * way at a time, however many call.
 */
export function latest<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined
  let next: Promise<Value> | undefined
  const begin = () => {
    const begun: Promise<Value> = read().finally(() => {
      if (running === begun) running = undefined
    })
    running = begun
    return begun
  }
  return () => {
    if (!running) return begin()
    // The reading under way may have begun before the change that the caller must see.
    next ??= running
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        next = undefined
        return begin()
      })
    return next
  }
}
