/** One choice. */
export interface Option {
  value: string
  label: string
}

/** Choices under one heading. */
export interface OptionGroup {
  label: string
  options: Option[]
}

function choice({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}

/** The choices of a list that opens, under headings where they have some. */
export function SelectOptions({ options }: { options: (Option | OptionGroup)[] }) {
  return options.map((entry) =>
    'options' in entry ? (
      <optgroup key={entry.label} label={entry.label}>
        {entry.options.map(choice)}
      </optgroup>
    ) : (
      choice(entry)
    ),
  )
}
