import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Way } from '#app/ui/way.tsx'
import type { ReportDocument } from '../content/report-document.ts'
import { PaperAnnex } from './paper-annex.tsx'
import { PaperBlocks } from './paper-blocks.tsx'
import { PaperHead } from './paper-head.tsx'
import { PaperFoot } from './paper-foot.tsx'

export type DocumentPageProps = {
  report: ReportDocument
  way: readonly { to: string; name: string }[]
  files: { docx: string; xlsx: string }
}

/** The report as it lies on paper, and above it, unprinted, what can be done with it. */
export function DocumentPage({ report, way, files }: DocumentPageProps) {
  const { t } = useTranslation('report-document')
  return (
    <>
      <div className="unprinted">
        <Way steps={way} />
        <h1>{t('title')}</h1>
        {report.draftMark && <p className="notice">{t('draft')}</p>}
        <p className="needs-script">
          <Button type="button" icon="print" data-print="">
            {t('print')}
          </Button>
        </p>
        <p>{t('how')}</p>
        <ul className="plain-rows">
          <li>
            <LocalLink to={files.docx}>{t('docx')}</LocalLink>
          </li>
          <li>
            <LocalLink to={files.xlsx}>{t('xlsx')}</LocalLink>
          </li>
        </ul>
        <p className="soft">{t('vietnamese-only')}</p>
      </div>
      <article className="report-paper" lang="vi" aria-labelledby="paper-title">
        <section className="paper-sheet">
          <PaperHead report={report} />
          <PaperBlocks blocks={report.blocks} />
          <PaperFoot report={report} />
        </section>
        {report.annexes.map((annex) => (
          <PaperAnnex key={annex.label} annex={annex} belongsTo={report.belongsTo} />
        ))}
      </article>
    </>
  )
}
