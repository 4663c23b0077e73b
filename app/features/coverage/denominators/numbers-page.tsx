import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber } from '#app/platform/written-number.ts'
import { EndedNotice } from '../read/ended-notice.tsx'
import { AgreementSection } from './agreement-section.tsx'
import { BelowTable } from './below-table.tsx'
import { ListLinks } from '../export/lists/list-links.tsx'
import { ListForm } from '../lists/list-form.tsx'
import type { NumbersAsked } from './numbers-asked.ts'
import { NumbersForm } from './numbers-form.tsx'
import { PlacesTable } from './places-table.tsx'
import type { ShownNumbers } from './shown-numbers.ts'
import { TakenBackStatus } from './take-back.tsx'
import type { TakenBack } from './taken-back.ts'

type Props = {
  numbers: ShownNumbers
  asked: NumbersAsked
  /** Of how many places numbers were just saved. */
  stated: number | undefined
  back?: TakenBack | undefined
  /** Nothing was written, of a unit that is no more. */
  isRefused?: boolean
}

/** How many live in a unit, by whose word; and, for who may, a form to say it. */
export function NumbersPage({ numbers, asked, stated, back, isRefused = false }: Props) {
  const { t } = useTranslation('denominators')
  const { unit, way, places, reconciliation, below, mayState, ended } = numbers
  return (
    <div className="column numbers">
      <Way
        steps={[...way, unit].map(({ id, name }) => ({ to: `/can-bo/don-vi/${id}`, name }))}
      />
      <h1>{t('title')}</h1>
      <p className="lead">{unit.name}</p>
      <EndedNotice ended={ended} isRefused={isRefused} />
      {stated !== undefined && <p role="status">{t('done', { count: stated })}</p>}
      <TakenBackStatus back={back} />
      <p>{t('what')}</p>
      <Used {...numbers} />
      {reconciliation && <AgreementSection {...reconciliation} />}
      {places.length > 0 && <PlacesTable places={places} mayState={mayState} />}
      {places.length > 0 && <ListLinks unitId={unit.id} list="mau-so" />}
      {places.length === 0 && <BelowTable below={below} level={unit.level} />}
      {mayState && (
        <>
          {places.length > 1 && <ListForm of="mau-so" list={asked.list} />}
          <NumbersForm places={places} asked={asked} />
        </>
      )}
    </div>
  )
}

function Used({ unit, own, mayState }: ShownNumbers) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  const of = unit.level === 'commune' ? 'commune' : 'above'
  const day = own.asOf === null ? '' : writtenDay(own.asOf, language)
  return (
    <section aria-labelledby="used">
      <h2 id="used">{t('used.title')}</h2>
      {own.adults === null ? (
        <p>
          {t('used.none')} {mayState && t('used.none-do')}
        </p>
      ) : (
        <>
          <p className="denominator">
            {t('used.counts', {
              adults: writtenNumber(own.adults, language),
              households: writtenNumber(own.households ?? 0, language),
            })}
          </p>
          <p>
            {own.from === 'own'
              ? t('used.own', { name: unit.name, day, source: own.sources.join(', ') })
              : t(`used.sum.${of}`, { count: own.stated, day })}
          </p>
        </>
      )}
      {own.missing > 0 && own.from === 'sum' && (
        <p>{t(`used.missing.${of}`, { count: own.missing })}</p>
      )}
    </section>
  )
}
