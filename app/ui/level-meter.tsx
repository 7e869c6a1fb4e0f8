interface LevelMeterProps {
  /** The level as words, such as "TRL 7/9". */
  label: string
  value: number
  max: number
}

/** A level on a short scale, drawn as filled and empty blocks beside its words. */
export function LevelMeter({ label, value, max }: LevelMeterProps) {
  const blocks = Array.from({ length: max }, (_, index) => index + 1)
  return (
    <span className="level-meter">
      {label}
      <svg viewBox={`0 0 ${max * 7 - 2} 12`} aria-hidden="true" focusable="false">
        {blocks.map((block) => (
          <rect
            key={block}
            x={(block - 1) * 7}
            width="5"
            height="12"
            rx="1.5"
            className={block <= value ? 'fill-primary' : 'fill-base-300'}
          />
        ))}
      </svg>
    </span>
  )
}
