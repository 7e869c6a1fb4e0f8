/** The mark of the exchange: a lychee with four scales that meet, and a leaf for each side of a market. */
export function Logo({ className = 'size-10' }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false" className={className}>
      <circle cx="32" cy="40" r="22" fill="#b3253f" />
      <path
        d="m32 24.5 6.6 6.6-6.6 6.6-6.6-6.6zM32 42.3l6.6 6.6-6.6 6.6-6.6-6.6zM23.1 33.4l6.6 6.6-6.6 6.6-6.6-6.6zM40.9 33.4l6.6 6.6-6.6 6.6-6.6-6.6z"
        fill="#f6c3ba"
      />
      <path d="M31 20.5C25 23 11 23.5 3 13.5 11 4 26 4 31 20.5z" fill="#14735f" />
      <path d="M33 20.5C39 23 53 23.5 61 13.5 53 4 38 4 33 20.5z" fill="#37a88b" />
    </svg>
  )
}
