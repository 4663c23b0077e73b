import { fieldClass, FieldError } from './field-parts.tsx'

type Props = {
  lines: {
    label: string
    text: string | undefined
    rows: number
    longest: number
    error?: string | undefined
  }
  file: { label: string; hint: string; accept: string }
}

/** A list to paste, or a file of it; what is expected of its lines stands in `#lines-hint`. */
export function ListFields({ lines, file }: Props) {
  const { error } = lines
  return (
    <>
      <div className={fieldClass(error)}>
        <label htmlFor="lines">{lines.label}</label>
        <FieldError name="lines" error={error} />
        <textarea
          className="input input-lines"
          id="lines"
          name="lines"
          rows={lines.rows}
          maxLength={lines.longest}
          defaultValue={lines.text}
          aria-describedby={error ? 'lines-hint lines-error' : 'lines-hint'}
          aria-invalid={error ? true : undefined}
          spellCheck={false}
        />
      </div>
      <div className="field">
        <label htmlFor="file">{file.label}</label>
        <p className="field-hint" id="file-hint">
          {file.hint}
        </p>
        <input
          className="input-file"
          type="file"
          id="file"
          name="file"
          accept={file.accept}
          aria-describedby="file-hint"
        />
      </div>
    </>
  )
}
