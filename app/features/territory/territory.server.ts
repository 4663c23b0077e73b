/** What other features, routes and the composition may use of territory on the server. */
export { listChanges } from './changes/list-changes.server.ts'
export { changeCommune } from './communes/change-commune.server.ts'
export { mergeCommunes } from './communes/merge-communes.server.ts'
export { closeHamlet } from './hamlets/close-hamlet.server.ts'
export { foundHamlets } from './hamlets/found-hamlets.server.ts'
export { mergeHamlets } from './hamlets/merge-hamlets.server.ts'
export { previewHamlets } from './hamlets/preview-hamlets.server.ts'
export { renameHamlet } from './hamlets/rename-hamlet.server.ts'
export { splitHamlet } from './hamlets/split-hamlet.server.ts'
export { statePopulation } from './hamlets/state-population.server.ts'
export { takeBackPopulation } from './hamlets/take-back-population.server.ts'
export { importUnits } from './import/import-units.server.ts'
export {
  ListFileError,
  readListBytes,
  readListFile,
} from './import/read-list-file.server.ts'
export { importOldNames, type OldNamesPlan } from './old-names/import-old-names.server.ts'
export { formerNamesOf } from './old-names/former-names.server.ts'
export { findUnits } from './search/find-units.server.ts'
export { territoryFolds } from './tree/folds.server.ts'
export { namedUnitsOn } from './tree/named-units-on.server.ts'
export { placeHamlets, type PlacedHamlet } from './tree/place-hamlets.server.ts'
export { unitsOn } from './tree/units-on.server.ts'
