import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { tonightPath } from '../tonight/shown-evening.ts'
import { PlanFields, type PlanChoices } from './plan-fields.tsx'
import type { PlanAsked, PlanProblem } from './plan-form.ts'
import type { ShownClass } from './shown-class.ts'

type Props = {
  shown: ShownClass
  plan: { asked: PlanAsked; choices: PlanChoices }
  problem?: PlanProblem | undefined
}

/** A class that is still to come: open it, get ready for it, hold it otherwise or not at all. */
export function ClassBefore({ shown, plan, problem }: Props) {
  const { t } = useTranslation('classes')
  return (
    <>
      <Card>
        <p>{t('before.what')}</p>
        <form method="post">
          <Button name="intent" value="open" icon="next">
            {t('before.open')}
          </Button>
        </form>
      </Card>
      <section aria-labelledby="ready-title">
        <h2 id="ready-title">{t('before.ready')}</h2>
        <div className="class-doors">
          <ButtonLink
            to={tonightPath(
              shown.hamlet.id,
              { skill: shown.scenario, minutes: shown.minutes },
              { isPrinted: true },
            )}
            look="secondary"
            icon="book"
          >
            {t('before.bring')}
          </ButtonLink>
          <ButtonLink to={`/can-bo/lop/${shown.id}/the`} look="secondary" icon="print">
            {t('before.cards')}
          </ButtonLink>
          <ButtonLink
            to={`/can-bo/don-vi/${shown.hamlet.id}/ba-con`}
            look="secondary"
            icon="person"
          >
            {t('before.people')}
          </ButtonLink>
        </div>
      </section>
      <details className="row-more" open={problem !== undefined}>
        <summary id="plan-title">{t('before.change')}</summary>
        <PlanFields {...plan} problem={problem} intent="change" />
      </details>
      <details className="row-more">
        <summary>{t('before.cancel')}</summary>
        <p>{t('before.cancel-what')}</p>
        <form method="post">
          <Button name="intent" value="cancel" look="danger">
            {t('before.cancel-do')}
          </Button>
        </form>
      </details>
    </>
  )
}
