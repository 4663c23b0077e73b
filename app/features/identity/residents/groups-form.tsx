import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { groups as allGroups, type Group } from './facts.ts'

/** Which groups somebody is counted with. Shown once they agreed to that. */
export function GroupsForm({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation('residents')
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title">{t('groups.title')}</h2>
      <form method="post">
        {allGroups.map((group) => (
          <CheckField
            key={group}
            name="groups"
            id={`groups-${group}`}
            value={group}
            label={t(`groups.${group}`)}
            isChecked={groups.includes(group)}
          />
        ))}
        <Button name="intent" value="groups" look="secondary">
          {t('groups.do')}
        </Button>
      </form>
    </section>
  )
}
