import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import type { TakenBack } from './taken-back.ts'

type Props = {
  /** The event that is taken back, or whose taking back is. */
  statement: string
  /** What the button says. */
  children: string
}

/** One press takes back what was stated, another states it again: each is written down. */
export function TakeBack({ statement, children }: Props) {
  return (
    <form method="post" className="take-back">
      <input type="hidden" name="statement" value={statement} />
      <Button name="intent" value="take-back" look="quiet">
        {children}
      </Button>
    </form>
  )
}

export function TakenBackStatus({ back }: { back: TakenBack | undefined }) {
  const { t } = useTranslation('denominators')
  return back === undefined ? null : <p role="status">{t(`back.${back}`)}</p>
}
