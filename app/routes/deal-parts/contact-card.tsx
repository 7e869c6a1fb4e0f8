import { phoneText } from '#app/domain/accounts/phone'
import type { Contact } from '#app/domain/deals/contact'

interface ContactCardProps {
  title: string
  contact: Contact | null
}

/** How to reach one side: its people, then the organisation's own address and telephone. */
export function ContactCard({ title, contact }: ContactCardProps) {
  if (!contact) return null
  return (
    <section className="min-w-0">
      <h3>{title}</h3>
      <p className="font-semibold">{contact.organisation}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {contact.people.map(({ name, email, phone }) => (
          <li key={email}>
            {name}
            <Ways email={email} phone={phone} />
          </li>
        ))}
        <li>
          <Ways email={contact.email} phone={contact.phone} />
        </li>
      </ul>
    </section>
  )
}

function Ways({ email, phone }: { email: string | null; phone: string | null }) {
  return (
    <>
      {email ? (
        <a href={`mailto:${email}`} className="block break-all">
          {email}
        </a>
      ) : null}
      {phone ? (
        <a href={`tel:${phone}`} className="block">
          {phoneText(phone)}
        </a>
      ) : null}
    </>
  )
}
