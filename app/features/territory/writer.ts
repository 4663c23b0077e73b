/**
 * Who writes about units: their account, none for a command of the operator; and whether they may
 * about a unit and all below it.
 */
export type Writer = {
  actorId: string | undefined
  mayManage: (unitId: string) => boolean | Promise<boolean>
}
