import { Logo } from './logo'

interface PrintHeadProps {
  name: string
  /** Full address of the page, so that paper leads back to it. */
  address: string
}

/** Stands above a page on paper, where the site's head is left out. */
export function PrintHead({ name, address }: PrintHeadProps) {
  return (
    <div className="print-head">
      <Logo className="size-9 shrink-0" />
      <p>
        <strong>{name}</strong>
        <br />
        {address}
      </p>
    </div>
  )
}
