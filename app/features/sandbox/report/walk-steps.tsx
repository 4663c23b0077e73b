import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { Mode } from '../scenario/mode.ts'
import type { Played } from './reports.ts'
import { walkPath } from './walk-path.ts'
import type { WalkStep } from './walk.ts'

type Props = { played: Played; slug: string; mode: Mode }

/** Everything that can be done now, where it leads, and how far from the goal that is. */
export function WalkSteps({ played: { walk, texts }, slug, mode }: Props) {
  const { t } = useTranslation('authoring')
  if (walk.steps.length === 0) return null
  const best = Math.min(...walk.steps.map(({ left }) => left ?? Infinity))
  return (
    <>
      <h3>{t('actions')}</h3>
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('action')}</th>
              <th scope="col">{t('to')}</th>
              <th scope="col">{t('distance')}</th>
            </tr>
          </thead>
          <tbody>
            {walk.steps.map((step) => (
              <tr key={step.trace} className={step.left === best ? 'is-best' : undefined}>
                <th scope="row">
                  <LocalLink to={walkPath(slug, mode, step.trace)}>
                    <ActionWords step={step} texts={texts} />
                  </LocalLink>
                </th>
                <td>
                  {texts[`screens.${step.screen}.title`] ?? step.screen}
                  {step.trap !== undefined && ` – ${t('trap-on', { trap: step.trap })}`}
                </td>
                <td className="number">{step.left ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function ActionWords({ step, texts }: { step: WalkStep; texts: Played['texts'] }) {
  const { t } = useTranslation('authoring')
  const { action, label = '' } = step
  const verdict = action.do === 'fill' ? action.verdict : ''
  const option = texts[`${label}.${verdict}`]
  return t(`do.${action.do}`, { label: texts[label] ?? label, verdict: option ?? verdict })
}
