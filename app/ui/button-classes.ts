import clsx from 'clsx'

const variants = {
  primary: 'btn-primary',
  secondary: 'btn-outline',
  danger: 'btn-error',
  quiet: 'btn-ghost',
  /** Stands out on a dark ground. */
  accent: 'btn-accent',
} as const

export type ButtonVariant = keyof typeof variants
export type ButtonSize = 'small' | 'normal' | 'large'

const sizes: Record<ButtonSize, string> = { small: 'btn-sm', normal: '', large: 'btn-lg' }

/** How buttons and links that look like buttons are drawn. */
export function buttonClasses(
  variant: ButtonVariant = 'primary',
  size: ButtonSize = 'normal',
  className?: string,
): string {
  return clsx('btn', variants[variant], sizes[size], className)
}
