import { Choices, type ChoicesProps } from './choices'

/** One choice of a few, all of them in sight. */
export function RadioGroup(props: ChoicesProps) {
  return <Choices type="radio" {...props} />
}
