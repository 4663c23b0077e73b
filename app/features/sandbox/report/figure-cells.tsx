import { useTranslation } from 'react-i18next'
import type { Figures } from '../doctor/figures.ts'

const columns = ['states', 'edges', 'shortest', 'mistakes'] as const

export function FigureHeads() {
  const { t } = useTranslation('authoring')
  return columns.map((column) => (
    <th key={column} scope="col">
      {t(column)}
    </th>
  ))
}

export function FigureCells({ figures }: { figures: Figures | undefined }) {
  return columns.map((column) => (
    <td key={column} className="number">
      {figures?.[column] ?? '–'}
    </td>
  ))
}
