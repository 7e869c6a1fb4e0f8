/** Id of the units that fields may suggest. */
export const unitListId = 'units'

/** The units of measure known to the exchange, for fields to suggest; others may be typed. */
export function UnitSuggestions({ units }: { units: { code: string; label: string }[] }) {
  return (
    <datalist id={unitListId}>
      {units.map(({ code, label }) => (
        <option key={code} value={label} />
      ))}
    </datalist>
  )
}
