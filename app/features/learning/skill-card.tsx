import { useTranslation } from 'react-i18next'
import { practicePath, type Mode } from '#app/features/sandbox/sandbox.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Evidence } from './evidence.tsx'
import type { Rung } from './mastery.ts'
import type { SkillProgress } from './progress.ts'
import { RungBadge } from './rung-badge.tsx'

export type ShownSkill = Pick<SkillProgress, 'skill' | 'rung' | 'rungs'> & {
  /** In the learner's words, such as "Đăng nhập Cổng Dịch vụ công". */
  title: string
  /** Slugs of what teaches and what practises it. */
  lesson?: string | undefined
  scenario?: string | undefined
}

/** The mode that leads on from a rung. */
const nextMode: Record<Rung, Mode> = {
  reached: 'guided',
  practised: 'exam',
  passed: 'exam',
  confirmed: 'exam',
  used: 'exam',
}

export function SkillCard({ skill, title, rung, rungs, lesson, scenario }: ShownSkill) {
  const { t } = useTranslation('account')
  const highest = rungs.at(-1)
  const isYetToDo = rung === 'reached' || rung === 'practised'
  return (
    <Card labelledBy={`skill-${skill}`}>
      <h2 id={`skill-${skill}`} className="skill-title">
        {title}
      </h2>
      <RungBadge rung={rung} />
      {highest && (
        <p>
          <Evidence {...highest} />
        </p>
      )}
      <p className="soft">{t(`rungs.${rung}.next`)}</p>
      <div className="actions">
        {scenario && (
          <ButtonLink
            to={practicePath(scenario, nextMode[rung])}
            look={isYetToDo ? 'primary' : 'secondary'}
            icon="hand"
          >
            {t(`rungs.${rung}.do`)}
          </ButtonLink>
        )}
        {lesson && (
          <ButtonLink to={`/bai-hoc/${lesson}`} look="quiet">
            {t('skills.read-again')}
          </ButtonLink>
        )}
      </div>
      {rungs.length > 1 && <Ladder rungs={rungs} />}
    </Card>
  )
}

function Ladder({ rungs }: Pick<SkillProgress, 'rungs'>) {
  const { t } = useTranslation('account')
  return (
    <details className="ladder">
      <summary>{t('skills.ladder')}</summary>
      <ol>
        {rungs.map((stood) => (
          <li key={stood.rung}>
            <Evidence {...stood} />
          </li>
        ))}
      </ol>
    </details>
  )
}
