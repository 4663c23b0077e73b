import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { OtherRecord, ShownResident } from './shown-resident.ts'

/** Other records of the same person: those merged already, and one to merge. */
export function MergeSection({ resident }: { resident: ShownResident }) {
  const { t } = useTranslation('residents')
  const { alike, rest } = resident.others
  return (
    <>
      {resident.merged.map(({ mergeId, name }) => (
        <form method="post" key={mergeId}>
          <p>{t('merge.merged', { name })}</p>
          <input type="hidden" name="merge" value={mergeId} />
          <Button name="intent" value="part" look="quiet">
            {t('merge.part')}
          </Button>
        </form>
      ))}
      {alike.length > 0 && (
        <Notice>
          <p>{t('merge.alike', { names: alike.map(({ name }) => name).join(', ') })}</p>
        </Notice>
      )}
      {alike.length + rest.length > 0 && (
        <details className="row-more">
          <summary>{t('merge.open')}</summary>
          <p>{t('merge.what')}</p>
          <form method="get">
            <div className="field">
              <label htmlFor="gop">{t('merge.which')}</label>
              <select className="input" id="gop" name="gop">
                <Options label={t('merge.look-alike')} records={alike} />
                <Options label={t('merge.others')} records={rest} />
              </select>
            </div>
            <Button look="secondary">{t('merge.compare')}</Button>
          </form>
        </details>
      )}
    </>
  )
}

function Options({ label, records }: { label: string; records: readonly OtherRecord[] }) {
  const tell = useTell()
  if (records.length === 0) return null
  return (
    <optgroup label={label}>
      {records.map((each) => (
        <option key={each.id} value={each.id}>
          {[each.name, ...tell(each)].join(' · ')}
        </option>
      ))}
    </optgroup>
  )
}

/** What is known of a record besides its name, in words. */
export function useTell() {
  const { t } = useTranslation('residents')
  return ({ birthYear, household, hamlet }: OtherRecord): string[] =>
    [
      birthYear === null ? '' : t('born', { year: birthYear }),
      household === null ? '' : t('house', { household }),
      hamlet,
    ].filter(Boolean)
}
