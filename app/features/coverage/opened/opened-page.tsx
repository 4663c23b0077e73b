import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { AboutSection } from './about-section.tsx'
import { BelowTable } from './below-table.tsx'
import { CalculationParts } from './calculation-parts.tsx'
import { DeedRows } from './deed-rows.tsx'
import { GradesList } from './grades-list.tsx'
import { GroupField } from './group-field.tsx'
import { GroupsTable } from './groups-table.tsx'
import { MonthsTable } from './months-table.tsx'
import { NumberHead } from './number-head.tsx'
import { NumbersWay } from './numbers-way.tsx'
import { OtherDay } from './other-day.tsx'
import { PeopleRows } from './people-rows.tsx'
import type { ShownOpened } from './shown-opened.ts'
import { useAboutName } from './use-about-name.tsx'

/** One number: what it means, what it is divided by, what it is made of, and what it rests on. */
export function OpenedPage(opened: ShownOpened & { isOtherDay?: boolean }) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  const { unit, about, day, from, group, rows, measure } = opened
  const name = useAboutName(about)
  return (
    <div className="column opened">
      <NumbersWay unit={unit} />
      <h1>{name}</h1>
      <p className="lead">
        {t(isOfSpan(measure) ? 'opened.lead-span' : 'opened.lead', {
          unit: unit.name,
          from: writtenDay(from, language),
          day: writtenDay(day, language),
        })}
        {group !== 'everyone' && ` · ${t(`group.names.${group}`)}`}
      </p>
      {opened.isOtherDay && <OtherDay />}
      <Head {...opened} />
      <Notes {...opened} />
      <AskForm {...opened} />
      <AboutSection {...opened} />
      <CalculationParts {...opened} />
      <Parts {...opened} />
      {rows.kind === 'people' ? (
        <PeopleRows {...rows} />
      ) : (
        <DeedRows {...opened} rows={rows} isOfNumber={measure === 'deeds'} />
      )}
    </div>
  )
}

function Head(opened: ShownOpened) {
  const { t } = useTranslation('opened')
  const { isElsewhere, indicator, unit, day } = opened
  if (isElsewhere) return <Elsewhere {...opened} />
  if (indicator !== gap) return <NumberHead {...opened} />
  return (
    <p className="lone-link">
      <LocalLink to={`/can-bo/don-vi/${unit.id}/so-lieu?ngay=${day}#equity`}>
        {t('opened.see-gaps')}
      </LocalLink>
    </p>
  )
}

/** What a number is made of. A gap is between groups, and no number of its own. */
function Parts(opened: ShownOpened) {
  const { grades, months, groups, below, indicator } = opened
  if (indicator === gap) return <GroupsTable {...opened} />
  return (
    <>
      {grades.length > 0 && <GradesList grades={grades} />}
      {months.length > 0 && <MonthsTable months={months} />}
      {groups.length > 0 && <GroupsTable {...opened} />}
      {below.length > 0 && <BelowTable {...opened} />}
    </>
  )
}

const gap = 'equity-gap'

/** Of what happened in a span, and not of what stands at its end. */
const isOfSpan = (measure: ShownOpened['measure']): boolean =>
  !['people', 'deeds', 'task-ability', 'household-one'].includes(measure)

/** How far the numbers are told to their reader. */
function Notes({ from, day, hidesSmall, isOfQuarter, isElsewhere }: ShownOpened) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  const span = { from: writtenDay(from, language), day: writtenDay(day, language) }
  return (
    <>
      {hidesSmall && <p className="soft">{t('small-hidden')}</p>}
      {isOfQuarter && !isElsewhere && (
        <p className="soft">{t('opened.of-quarter', span)}</p>
      )}
    </>
  )
}

/** Where to look for a number that is not counted here. */
function Elsewhere({ unit }: ShownOpened) {
  const { t } = useTranslation('opened')
  return (
    <Notice>
      <p>{t('opened.elsewhere')}</p>
      <p className="lone-link">
        <LocalLink to={`/can-bo/don-vi/${unit.id}/bao-cao`}>
          {t('opened.elsewhere-reports')}
        </LocalLink>
      </p>
    </Notice>
  )
}

function AskForm({ from, day, group, measure }: ShownOpened) {
  const { t } = useTranslation('opened')
  const isGrouped = measure === 'people' || measure === 'task-ability'
  return (
    <form method="get" className="span-form unprinted">
      {isOfSpan(measure) && (
        <div className="field">
          <label htmlFor="tu">{t('span.from')}</label>
          <input className="input" type="date" id="tu" name="tu" defaultValue={from} />
        </div>
      )}
      <div className="field">
        <label htmlFor="ngay">{t('ladder.day')}</label>
        <input className="input" type="date" id="ngay" name="ngay" defaultValue={day} />
      </div>
      {isGrouped && <GroupField group={group} />}
      <Button look="secondary">{t('span.show')}</Button>
    </form>
  )
}
