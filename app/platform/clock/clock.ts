/** Tells the time; jobs and commands take one so that tests can set it. */
export type Clock = () => Date

/** The clock of the machine. */
export const systemClock: Clock = () => new Date()
