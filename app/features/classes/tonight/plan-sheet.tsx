import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Marks } from './call-list-view.tsx'
import { Why } from './proposal-view.tsx'
import { tonightPath, type ShownEvening } from './shown-evening.ts'

/** So many names fit on the sheet. */
const namesPrinted = 14

/** The evening on one sheet of A4, for the pocket. */
export function PlanSheet({ evening }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  const { hamlet, chosen, kit, calls } = evening
  const choice = { skill: chosen.skill, minutes: kit.minutes }
  return (
    <>
      <div className="actions unprinted">
        <Button type="button" icon="print" data-print="">
          {t('print.do')}
        </Button>
        <ButtonLink to={tonightPath(hamlet.id, choice)} look="quiet" icon="back">
          {t('print.back')}
        </ButtonLink>
      </div>
      <article className="plan-sheet">
        <p className="plan-sheet-where">
          {t('sheet.where', { hamlet: hamlet.name, count: kit.minutes })}
        </p>
        <h1>{chosen.title}</h1>
        <p>
          <Why proposal={chosen} />
        </p>
        <SheetMinutes evening={evening} />
        <div className="plan-sheet-foot">
          <section aria-labelledby="sheet-bring">
            <h2 id="sheet-bring">{t('bring.title')}</h2>
            <ul>
              {[...kit.bring, ...kit.print].map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
          {calls.length > 0 && (
            <section aria-labelledby="sheet-call">
              <h2 id="sheet-call">{t('call.title')}</h2>
              <ul>
                {calls.slice(0, namesPrinted).map((each) => (
                  <li key={each.id}>
                    {each.name} <Marks resident={each} />
                  </li>
                ))}
              </ul>
              {calls.length > namesPrinted && (
                <p>{t('sheet.more', { count: calls.length - namesPrinted })}</p>
              )}
            </section>
          )}
        </div>
      </article>
    </>
  )
}

function SheetMinutes({ evening: { kit } }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  return (
    <table className="plan-sheet-minutes">
      <thead>
        <tr>
          <th scope="col">{t('sheet.minutes')}</th>
          <th scope="col">{t('sheet.do')}</th>
          <th scope="col">{t('sheet.say')}</th>
        </tr>
      </thead>
      <tbody>
        {kit.parts.map(({ part, from, minutes, title, do: deeds, say }) => (
          <tr key={part}>
            <td>{t('kit.from-to', { from, to: from + minutes })}</td>
            <td>
              <strong>{title}.</strong> {deeds.join(' ')}
            </td>
            <td>{say.map((line) => `“${line}”`).join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
