import type { ReactNode } from 'react'
import { askedFor } from './stage.ts'
import { usePress, useStage } from './stage-context.tsx'
import type { Action } from './world.ts'

type Props = {
  action: Exclude<Action, { do: 'fill' }>
  className: string
  children: ReactNode
  isCurrent?: boolean
  /** False where another button beside it does the same and is the one to point at. */
  isMarkable?: boolean
}

/** A button of the imitation: it submits the form, or is taken over where JavaScript runs. */
export function AskButton({
  action,
  className,
  children,
  isCurrent = false,
  isMarkable = true,
}: Props) {
  const { isStill } = useStage()
  const asked = askedFor(action)
  const press = usePress(asked)
  const isMarked = useIsMarked(asked) && isMarkable
  if (isStill) return <span className={className}>{children}</span>
  return (
    <button
      className={isMarked ? `${className} is-next` : className}
      {...press}
      aria-current={isCurrent ? 'true' : undefined}
      data-next-action={isMarked ? 'press' : undefined}
    >
      {children}
    </button>
  )
}

function useIsMarked(asked: string): boolean {
  const { marked } = useStage()
  return marked !== undefined && marked.do !== 'fill' && askedFor(marked) === asked
}
