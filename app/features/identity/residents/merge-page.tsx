import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { useTell } from './merge-section.tsx'
import { residentPath } from './resident-path.ts'
import { ResidentsWay } from './residents-way.tsx'
import type { OtherRecord, ShownResident } from './shown-resident.ts'

type Props = { resident: ShownResident; other: OtherRecord }

/** Two records side by side: which of them stays? */
export function MergePage({ resident, other }: Props) {
  const { t } = useTranslation('residents')
  const { id, known, hamlet } = resident
  const { displayName: name, birthYear, household } = known
  const own = { id, name, birthYear, household, hamlet: hamlet.name }
  return (
    <div className="column">
      <ResidentsWay unitId={hamlet.id} name={hamlet.name} isBelow />
      <h1>{t('merge.title')}</h1>
      <p>{t('merge.choose')}</p>
      <form method="post">
        <input type="hidden" name="intent" value="merge" />
        <input type="hidden" name="other" value={other.id} />
        <Record record={own} />
        <Record record={other} />
      </form>
      <ButtonLink to={residentPath(id)} look="quiet" icon="back">
        {t('merge.not-same')}
      </ButtonLink>
    </div>
  )
}

function Record({ record }: { record: OtherRecord }) {
  const { t } = useTranslation('residents')
  const tell = useTell()
  return (
    <Card>
      <h2>{record.name}</h2>
      <p>{tell(record).join(' · ')}</p>
      <Button name="keep" value={record.id} look="secondary">
        {t('merge.keep')}
      </Button>
    </Card>
  )
}
