import type { Fold } from '#app/features/record/record.server.ts'
import { reportFolds } from './reports/folds.server.ts'

/** All that is folded for coverage. */
export const coverageFolds: readonly Fold[] = [...reportFolds]
