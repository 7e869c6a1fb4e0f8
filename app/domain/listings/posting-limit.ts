/** Days over which a limit counts what an organisation submits. */
export const postingWindowDays = 30
