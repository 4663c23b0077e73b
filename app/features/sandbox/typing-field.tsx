import { FieldInput, type FieldInputProps } from './field-input.tsx'

/** A word to be typed with all its marks. */
export function TypingField(props: FieldInputProps) {
  return <FieldInput {...props} />
}
