import { useNavigation } from '@remix-run/react'
import { Button, type ButtonProps } from '../button'

/**
 * The button that sends a form. While a form is on its way it takes no second press; it stays focusable,
 * so that a keyboard user keeps their place.
 */
export function SubmitButton({ onClick, ...rest }: ButtonProps) {
  const navigation = useNavigation()
  const pending = navigation.state !== 'idle' && navigation.formMethod === 'POST'
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
