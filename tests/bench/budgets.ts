/** What a first visit of any lesson or reading may cost. */
export const lessonKilobytes = 60

/** What a cold first visit may cost, by page: bytes on the wire (1 KB is 1,000), and seconds. */
export const visitBudgets = [
  {
    name: 'lesson',
    path: '/bai-hoc/dang-nhap-cong-dvc',
    kilobytes: lessonKilobytes,
    scriptKilobytes: 10,
    seconds: 2.5,
  },
  {
    name: 'sandbox',
    path: '/tap/dang-nhap-cong-dvc?che-do=lam-theo',
    kilobytes: 170,
    scriptKilobytes: 140,
    seconds: 6,
  },
] as const

export type VisitBudget = (typeof visitBudgets)[number]

/** What the engine, the player and one scenario may weigh beyond the framework (`weighSandbox`). */
export const sandboxKilobytes = 45
