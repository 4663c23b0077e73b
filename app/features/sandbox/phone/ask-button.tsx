import type { ReactNode } from 'react'
import { wayToApp } from '../words/app-look.ts'
import { askedFor } from '../stage/stage.ts'
import { usePress, useStage } from './stage-context.tsx'
import type { Action } from '../engine/world.ts'

type Props = {
  action: Exclude<Action, { do: 'fill' }>
  className: string
  children: ReactNode
  isCurrent?: boolean
  /** Given where the button is a switch: whether it is on. */
  isChecked?: boolean
  /** False where another button beside it does the same and is the one to point at. */
  isMarkable?: boolean
}

/** A button of the imitation: it submits the form, or is taken over where JavaScript runs. */
export function AskButton({
  action,
  className,
  children,
  isCurrent = false,
  isChecked,
  isMarkable = true,
}: Props) {
  const { isStill } = useStage()
  const asked = askedFor(action)
  const press = usePress(asked)
  const isMarked = useIsMarked(asked) && isMarkable
  if (isStill)
    return (
      <span className={className} data-on={isChecked}>
        {children}
      </span>
    )
  return (
    <button
      className={isMarked ? `${className} is-next` : className}
      {...press}
      {...(isChecked !== undefined && {
        role: 'switch',
        'aria-checked': isChecked,
        'data-on': isChecked,
      })}
      aria-current={isCurrent ? 'true' : undefined}
      data-next-action={isMarked ? 'press' : undefined}
    >
      {children}
    </button>
  )
}

function useIsMarked(asked: string): boolean {
  const { scenario, world, marked } = useStage()
  if (marked === undefined || marked.do === 'fill') return false
  if (marked.do !== 'open') return askedFor(marked) === asked
  return askedFor({ do: 'open', app: wayToApp(scenario, world, marked.app) }) === asked
}
