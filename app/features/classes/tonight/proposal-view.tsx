import { useTranslation } from 'react-i18next'
import { lessonPath } from '#app/features/lessons/lessons.ts'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { Card } from '#app/ui/card.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { tonightPath, type ShownEvening, type ShownProposal } from './shown-evening.ts'

/** The chosen evening: what, why with the numbers behind it, in which mode and how long. */
export function ProposalCard({ evening }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  const { chosen } = evening
  return (
    <Card labelledBy="proposal">
      <h2 id="proposal">{chosen.title}</h2>
      <p>
        <Why proposal={chosen} />
      </p>
      <p>{t(`mode.${chosen.mode}`)}</p>
      <p className="tonight-ways">
        <LocalLink to={lessonPath(chosen.lesson)}>{t('lesson')}</LocalLink>
        <LocalLink to={practicePath(chosen.scenario, chosen.mode)}>{t('try-it')}</LocalLink>
      </p>
      <Lengths evening={evening} />
    </Card>
  )
}

export function Why({ proposal }: { proposal: ShownProposal }) {
  const { t } = useTranslation('tonight')
  const { reason, counts } = proposal
  const why = reason === 'again' && counts.passed === 0 ? 'again-none' : reason
  return <>{t(`why.${why}`, counts)}</>
}

function Lengths({ evening: { hamlet, chosen, kit, lengths } }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  return (
    <nav aria-label={t('how-long')}>
      <ul className="tonight-lengths">
        {lengths.map((minutes) => (
          <li key={minutes}>
            <LocalLink
              to={tonightPath(hamlet.id, { skill: chosen.skill, minutes })}
              aria-current={minutes === kit.minutes ? 'true' : undefined}
            >
              {t('minutes', { count: minutes })}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The next best, for a trainer who knows better. */
export function OtherProposals({ evening }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  const { hamlet, others, kit } = evening
  if (others.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul className="plain-rows">
        {others.map((each) => (
          <li key={each.skill}>
            <LocalLink
              to={tonightPath(hamlet.id, { skill: each.skill, minutes: kit.minutes })}
            >
              {each.title}
            </LocalLink>
            <p>
              <Why proposal={each} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
