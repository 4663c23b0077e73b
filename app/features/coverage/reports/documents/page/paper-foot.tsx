import type { ReportDocument } from '../content/report-document.ts'

/** The footnotes, to whom it goes, who signs, and which electronic record it is a copy of. */
export function PaperFoot({ report }: { report: ReportDocument }) {
  const { signature, notes, notesTitle, copyOf } = report
  return (
    <footer>
      <div className="paper-two paper-signature">
        <div className="paper-recipients">
          <p className="paper-strong paper-slant">{signature.recipientsTitle}</p>
          <ul>
            {signature.recipients.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        <div>
          {signature.signedBy.map((line) => (
            <p key={line} className="paper-strong">
              {line}
            </p>
          ))}
          <p className="paper-strong paper-name">{signature.name}</p>
        </div>
      </div>
      {notes.length > 0 && (
        <>
          <h3 className="paper-notes-title">{notesTitle}</h3>
          <ol className="paper-notes">
            {notes.map((text, place) => (
              <li key={text} id={`note-${place + 1}`}>
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="paper-copy">{copyOf}</p>
    </footer>
  )
}
