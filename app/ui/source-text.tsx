interface SourceTextProps {
  /** Words on what opens it. */
  label: string
  source: string
}

/** The source of something, closed until asked for. */
export function SourceText({ label, source }: SourceTextProps) {
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{label}</summary>
      <pre className="mt-3 text-sm break-all whitespace-pre-wrap">{source}</pre>
    </details>
  )
}
