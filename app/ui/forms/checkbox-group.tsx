import { Choices, type ChoicesProps } from './choices'

/** Any number of choices, all of them in sight. */
export function CheckboxGroup(props: ChoicesProps) {
  return <Choices type="checkbox" {...props} />
}
