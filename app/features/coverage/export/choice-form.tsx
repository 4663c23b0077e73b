import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { exportFormats, maps } from './export-form.ts'
import { indicatorSets } from './indicator-choice.ts'
import type { ShownExport } from './shown-export.ts'

/** What the file is to have; asked by a link, so that it can be kept and sent. */
export function ChoiceForm({
  shown: { unit, today, choice, levels },
}: {
  shown: ShownExport
}) {
  const { t } = useTranslation('exports')
  return (
    <Card labelledBy="choose">
      <h2 id="choose">{t('choose.title')}</h2>
      <form method="get" action="#file">
        <div className="field">
          <label htmlFor="day">{t('choose.day')}</label>
          <input
            className="input"
            type="date"
            id="day"
            name="day"
            max={today}
            defaultValue={choice.day}
          />
        </div>
        <Select
          name="map"
          label={t('choose.map')}
          chosen={choice.map}
          options={maps.map((map) => [map, t(`choose.maps.${map}`)])}
        />
        <Select
          name="indicators"
          label={t('choose.indicators')}
          chosen={choice.indicators}
          options={indicatorSets.map((set) => [set, t(`choose.sets.${set}`)])}
        />
        <Select
          name="level"
          label={t('choose.level')}
          chosen={choice.level}
          options={levels.map((level) => [level, t(`rows.${level}`, { unit: unit.name })])}
        />
        <Select
          name="format"
          label={t('choose.format')}
          chosen={choice.format}
          options={exportFormats.map((each) => [each, t(`choose.formats.${each}`)])}
        />
        <Button look="secondary">{t('choose.show')}</Button>
      </form>
    </Card>
  )
}

type SelectProps = {
  name: string
  label: string
  chosen: string
  options: readonly (readonly [value: string, words: string])[]
}

function Select({ name, label, chosen, options }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={chosen}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
