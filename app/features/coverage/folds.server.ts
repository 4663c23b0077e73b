import type { Fold } from '#app/features/record/record.server.ts'
import { cells } from './cells/fold.server.ts'
import { officialFolds } from './official/folds.server.ts'
import { recheckFolds } from './recheck/folds.server.ts'
import { reportFolds } from './reports/folds.server.ts'
import { targetFolds } from './targets/folds.server.ts'

/** All that is folded for coverage. The cells read the tables of the folds of other features. */
export const coverageFolds: readonly Fold[] = [
  cells,
  ...recheckFolds,
  ...reportFolds,
  ...targetFolds,
  ...officialFolds,
]
