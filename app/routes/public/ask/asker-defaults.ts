interface Asker {
  name: string
  email: string
  phone: string | null
}

/** What the form begins with for somebody who is signed in. */
export function askerDefaults(asker: Asker | null) {
  return asker ? { name: asker.name, email: asker.email, phone: asker.phone ?? '' } : {}
}
