import { useTranslation } from 'react-i18next'
import { columns, type Column } from '../cells/counts.ts'
import { groupParameter } from '../overview/question.ts'

/** Chooses among all adults and each group that is counted apart. */
export function GroupField({ group }: { group: Column }) {
  const { t } = useTranslation('opened')
  return (
    <div className="field">
      <label htmlFor="nhom">{t('group.label')}</label>
      <select className="input" id="nhom" name="nhom" defaultValue={groupParameter(group)}>
        {columns.map((column) => (
          <option key={column} value={groupParameter(column)}>
            {t(`group.names.${column}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
