import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { CallListView } from './call-list-view.tsx'
import { KitMinutes, KitNotes } from './kit-view.tsx'
import { OtherProposals, ProposalCard } from './proposal-view.tsx'
import { PlanForm, type PlanFormProps } from './plan-form.tsx'
import { PrintList } from './print-list.tsx'
import { tonightPath, type ShownEvening } from './shown-evening.ts'

type Props = { evening: ShownEvening; form: Omit<PlanFormProps, 'evening'> }

/** What to teach a hamlet tonight, why, with whom and how, and the form that fixes it. */
export function TonightPage({ evening, form }: Props) {
  const { t } = useTranslation('tonight')
  const { hamlet, chosen, kit } = evening
  const choice = { skill: chosen.skill, minutes: kit.minutes }
  return (
    <div className="column">
      <Way
        steps={[
          { to: `/can-bo/don-vi/${hamlet.id}`, name: hamlet.name },
          { to: `/can-bo/don-vi/${hamlet.id}/lop`, name: t('classes') },
        ]}
      />
      <h1>{t('title')}</h1>
      {evening.residents === 0 && <ListFirst hamletId={hamlet.id} />}
      <ProposalCard evening={evening} />
      <PlanForm evening={evening} {...form} />
      <OtherProposals evening={evening} />
      <CallListView evening={evening} />
      <PrintList evening={evening} />
      <section aria-labelledby="minutes">
        <h2 id="minutes">{t('kit.title', { count: kit.minutes })}</h2>
        <KitMinutes kit={kit} />
        <KitNotes kit={kit} />
      </section>
      <p>
        <ButtonLink
          to={tonightPath(hamlet.id, choice, { isPrinted: true })}
          look="secondary"
          icon="print"
        >
          {t('print.plan')}
        </ButtonLink>
      </p>
    </div>
  )
}

function ListFirst({ hamletId }: { hamletId: string }) {
  const { t } = useTranslation('tonight')
  return (
    <Notice title={t('nobody.title')}>
      <p>{t('nobody.what')}</p>
      <p>
        <ButtonLink to={`/can-bo/don-vi/${hamletId}/ba-con`} look="secondary">
          {t('nobody.do')}
        </ButtonLink>
      </p>
    </Notice>
  )
}
