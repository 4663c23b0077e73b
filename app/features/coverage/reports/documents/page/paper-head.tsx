import type { ReportDocument } from '../content/report-document.ts'

/** What NĐ 30/2020 puts above the text. The name of the document is the heading of the article. */
export function PaperHead({ report }: { report: ReportDocument }) {
  const { letterhead, draftMark, title, subject } = report
  return (
    <header className="paper-head">
      <div className="paper-two">
        <div>
          {letterhead.authority.map((line) => (
            <p key={line} className="paper-strong">
              {line}
            </p>
          ))}
          <p className="paper-rule paper-rule-short" />
          <p>{letterhead.number}</p>
          {draftMark && <p className="paper-draft">{draftMark}</p>}
        </div>
        <div>
          <p className="paper-strong">{letterhead.nation}</p>
          <p className="paper-strong">{letterhead.motto}</p>
          <p className="paper-rule" />
          <p className="paper-slant">{letterhead.placeAndDay}</p>
        </div>
      </div>
      <h2 className="paper-title" id="paper-title">
        {title}
        <span className="paper-subject">{subject}</span>
      </h2>
      <p className="paper-rule paper-rule-short" />
    </header>
  )
}
