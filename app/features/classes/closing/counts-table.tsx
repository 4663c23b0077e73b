import { useTranslation } from 'react-i18next'
import type { Closing } from '../facts.ts'

const lines = [
  ...(['present', 'joined', 'headcount', 'practised'] as const),
  ...(['passed', 'witnessed', 'onBehalf'] as const),
] as const

/** What came of a class, in people; what was signed beside what is known by now. */
export function CountsTable({
  now,
  signed,
}: {
  now: Closing
  signed?: Closing | undefined
}) {
  const { t } = useTranslation('classes')
  return (
    <table className="class-counts">
      <caption>{t('counts.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('counts.what')}</th>
          {signed && <th scope="col">{t('counts.signed')}</th>}
          <th scope="col">{t(signed ? 'counts.now' : 'counts.people')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            <th scope="row">{t(`counts.lines.${line}`)}</th>
            {signed && <td>{signed[line]}</td>}
            <td>
              {now[line]}
              {signed && signed[line] !== now[line] && ` (${t('counts.differs')})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
