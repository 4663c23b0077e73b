import type { Fold } from '#app/features/record/record.server.ts'
import { outreachFolds } from '../visits/folds.server.ts'
import { classes } from './class-fold.server.ts'
import { attendance, headcounts, pushes, ratings } from './evening-folds.server.ts'
import { teamMembers, teams } from './team-folds.server.ts'
import { followUps, visits } from './told-folds.server.ts'

export const classFolds: readonly Fold[] = [
  ...[teams, teamMembers, classes, attendance, headcounts, pushes],
  ...[visits, followUps, ratings, ...outreachFolds],
]
