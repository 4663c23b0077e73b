import { useTranslation } from 'react-i18next'
import type { ReportBody } from '../report-body.ts'
import { documentOf } from '../documents/content/build-document.ts'
import { PaperAnnex } from '../documents/page/paper-annex.tsx'
import { PaperBlocks } from '../documents/page/paper-blocks.tsx'
import { PaperFoot } from '../documents/page/paper-foot.tsx'
import { PaperHead } from '../documents/page/paper-head.tsx'

type Props = { body: ReportBody; hash: string | undefined; isChanged?: boolean }

/** The report as it is printed; its annexes are opened by whoever wants them. */
export function PaperReport({ body, hash, isChanged = false }: Props) {
  const { t } = useTranslation('reports')
  const report = documentOf({ body, hash, isChanged })
  return (
    <article className="report-paper" lang="vi" aria-labelledby="paper-title">
      <section className="paper-sheet">
        <PaperHead report={report} />
        <PaperBlocks blocks={report.blocks} />
        <PaperFoot report={report} />
      </section>
      {report.annexes.map((annex) => (
        <details className="row-more" key={annex.label}>
          <summary>{t('annex', { label: annex.label, title: annex.title })}</summary>
          <PaperAnnex annex={annex} belongsTo={report.belongsTo} />
        </details>
      ))}
    </article>
  )
}
