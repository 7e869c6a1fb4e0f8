import { useEffect, useState } from 'react'
import type { FieldLabels } from './field-labels'

function read(formId: string, name: string): string | null {
  const control = document.getElementById(`${formId}-${name}`)
  if (!control) return null
  const label =
    control instanceof HTMLFieldSetElement
      ? control.querySelector('legend')
      : document.querySelector(`label[for="${CSS.escape(control.id)}"]`)
  return label?.firstChild?.textContent?.trim() || null
}

/** The labels that stand on the page for the named fields: known once scripts run, empty before. */
export function usePageLabels(formId: string, names: readonly string[]): FieldLabels {
  const [labels, setLabels] = useState<FieldLabels>({})
  const wanted = names.join('\n')
  useEffect(() => {
    const found = wanted.split('\n').map((name) => [name, read(formId, name)])
    setLabels(Object.fromEntries(found.filter(([, label]) => label)))
  }, [formId, wanted])
  return labels
}
