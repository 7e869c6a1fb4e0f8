import type { LucideIcon } from 'lucide-react'

interface IconProps {
  of: LucideIcon
  /** Words for an icon that stands alone; without them it is decoration. */
  label?: string
  className?: string
}

/** A line icon in the size and colour of the text around it. */
export function Icon({ of: Drawing, label, className = 'size-[1.15em] shrink-0' }: IconProps) {
  return label ? (
    <Drawing role="img" aria-label={label} className={className} />
  ) : (
    <Drawing aria-hidden="true" focusable="false" className={className} />
  )
}
