interface Profile {
  aboutVi: string | null
  aboutEn: string | null
  unitCode: string | null
  address: string | null
  website: string | null
  email: string | null
  phone: string | null
  representativeName: string | null
}

/** Parts of a profile that help others to trust an organisation, in the order in which to fill them. */
export const profileParts = [
  'aboutVi',
  'unitCode',
  'address',
  'representativeName',
  'email',
  'phone',
  'website',
  'aboutEn',
] as const satisfies readonly (keyof Profile)[]

export type ProfilePart = (typeof profileParts)[number]

/** How much of the profile is filled, in per cent, and what is missing. */
export function completenessOf(profile: Profile): { percent: number; missing: ProfilePart[] } {
  const missing = profileParts.filter((part) => !profile[part])
  const filled = profileParts.length - missing.length
  return { percent: Math.round((100 * filled) / profileParts.length), missing }
}
