interface FormKeyProps {
  /** Made by the loader, different each time the page is shown. */
  value: string
}

/** Lets the server tell a double click from a second form: what is sent twice acts once. */
export function FormKey({ value }: FormKeyProps) {
  return <input type="hidden" name="formKey" value={value} />
}
