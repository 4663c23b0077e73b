/** Who writes about units: their account, and whether they may about a unit and all below it. */
export type Writer = {
  actorId: string
  mayManage: (unitId: string) => boolean | Promise<boolean>
}
