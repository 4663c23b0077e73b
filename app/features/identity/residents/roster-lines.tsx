import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { CheckedLine, Twin } from './find-twins.ts'
import type { ResidentDraft } from './resident.ts'

type Props = { lines: readonly CheckedLine[]; anyway: readonly number[] }

/** Line by line what was understood, who is there already, and what to mend; that comes first. */
export function RosterLines({ lines, anyway }: Props) {
  const rank = ({ problems, twin }: CheckedLine) => (problems.length > 0 ? 0 : twin ? 1 : 2)
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b) || a.line - b.line)
  return (
    <ol className="plain-rows">
      {sorted.map((line) => (
        <li key={line.line}>
          <Line {...line} isAnyway={anyway.includes(line.line)} />
        </li>
      ))}
    </ol>
  )
}

function Line({
  line,
  text,
  draft,
  problems,
  leftOut,
  twin,
  isAnyway,
}: CheckedLine & { isAnyway: boolean }) {
  const { t } = useTranslation('residents')
  return (
    <>
      <p className="row-title">
        {problems.length > 0 ? t('roster.line', { line, text }) : draft.displayName}
      </p>
      {problems.length === 0 && <Understood {...draft} />}
      {leftOut.length > 0 && (
        <p className="soft">{t('roster.left-out', { cells: leftOut.join(' · ') })}</p>
      )}
      {problems.map((problem) => (
        <p className="field-error" key={problem}>
          <Icon name="warning" />
          <span>{t(`problems.${problem}`)}</span>
        </p>
      ))}
      {twin && <There line={line} twin={twin} isAnyway={isAnyway} />}
    </>
  )
}

function Understood({ birthYear, sex, household, phone }: ResidentDraft) {
  const { t } = useTranslation('residents')
  const parts = [
    birthYear === null ? '' : t('born', { year: birthYear }),
    sex === null ? '' : t(`sex.${sex}`),
    household === null ? '' : t('house', { household }),
    phone ?? '',
  ].filter(Boolean)
  return <p className="soft">{parts.join(' · ') || t('roster.name-only')}</p>
}

type ThereProps = { line: number; twin: Twin; isAnyway: boolean }

/** Left out unless somebody says that this is another person. */
function There({ line, twin, isAnyway }: ThereProps) {
  const { t } = useTranslation('residents')
  return (
    <>
      <p className="roster-there">{t(`roster.there.${twin.where}`, { ...twin })}</p>
      <div className="choice">
        <input
          type="checkbox"
          id={`anyway-${line}`}
          name="anyway"
          value={line}
          defaultChecked={isAnyway}
        />
        <label htmlFor={`anyway-${line}`}>{t('roster.anyway')}</label>
      </div>
    </>
  )
}
