/** A member of a council as far as its rules need them. */
export interface Member {
  independent: boolean
  conflict: boolean | null
  scoredAt: Date | null
}

/** Fewest members who score. */
export const fewestMembers = 2

/** The members who may score: those who have declared a conflict of interest are out. */
export function seated<Row extends Pick<Member, 'conflict'>>(members: readonly Row[]): Row[] {
  return members.filter(({ conflict }) => conflict !== true)
}

/**
 * What is wrong with the composition of a council: fewer than two who score, or too few independent experts
 * (Decree 80/2021/NĐ-CP, Art. 21.3.b: at least half).
 * @param percent least share of independent experts
 */
export function compositionFault(
  members: readonly Pick<Member, 'independent' | 'conflict'>[],
  percent: number,
): 'councilTooSmall' | 'councilNotIndependent' | null {
  const sitting = seated(members)
  if (sitting.length < fewestMembers) return 'councilTooSmall'
  const independent = sitting.filter((member) => member.independent).length
  return independent * 100 < sitting.length * percent ? 'councilNotIndependent' : null
}

/** True once every member who may score has scored: before that nobody sees the points of others. */
export function isComplete(members: readonly Pick<Member, 'conflict' | 'scoredAt'>[]): boolean {
  const sitting = seated(members)
  return sitting.length > 0 && sitting.every(({ scoredAt }) => scoredAt !== null)
}

/** The mean of whole points in hundredths, half rounded up. */
export function meanOf(points: readonly number[]): number {
  if (points.length === 0) return 0
  const sum = points.reduce((total, each) => total + each, 0)
  return Math.round((sum * 100) / points.length)
}
