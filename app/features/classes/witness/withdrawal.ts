/** Why something is taken back that was signed; no words of anybody's own, which might name people. */
export const withdrawReasons = ['pressed-wrong', 'wrong-person', 'not-so'] as const
type WithdrawReason = (typeof withdrawReasons)[number]

/** Undefined names are of people who had themselves erased. */
export type ShownWithdrawal = {
  id: string
  name: string | undefined
  kind: 'witnessed' | 'on-behalf'
  at: string
  by: string | undefined
  reason: WithdrawReason | undefined
}
