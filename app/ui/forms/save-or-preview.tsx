import { SubmitButton } from './submit-button'

/** The buttons of a form that is saved, or looked at first: they send the intent `save` or `preview`. */
export function SaveOrPreview({ save, preview }: { save: string; preview: string }) {
  return (
    <p className="flex flex-wrap gap-3">
      <SubmitButton name="intent" value="save">
        {save}
      </SubmitButton>
      <SubmitButton name="intent" value="preview" variant="secondary">
        {preview}
      </SubmitButton>
    </p>
  )
}
