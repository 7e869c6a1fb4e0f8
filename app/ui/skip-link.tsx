interface SkipLinkProps {
  label: string
}

/** First link of a page: jumps over the header for people who work by keyboard. */
export function SkipLink({ label }: SkipLinkProps) {
  return (
    <a href="#main" className="skip-link">
      {label}
    </a>
  )
}
