import type { Stream } from 'node:stream'
import type { Blob } from 'node:buffer'
import type { Feature } from 'write-excel-file/node'
import { escaped } from './row-xml.ts'
import type { Sheet } from './workbook.ts'

/** Printed, a sheet is as wide as the paper, and its first row stands on every page. */
export function printedOnA4(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const way = sheets[sheetIndex]?.isLandscape ? 'landscape' : 'portrait'
            const asPrinted =
              '<printOptions gridLines="1"/>' +
              '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
              `<pageSetup paperSize="9" orientation="${way}" fitToWidth="1" fitToHeight="0"/>`
            return xml
              .replace(
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              )
              .replace('</worksheet>', `${asPrinted}</worksheet>`)
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.map(
              ({ name }, place) =>
                `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${quoted(name)}!$1:$1</definedName>`,
            )
            return xml.replace(
              '<definedNames/>',
              () => `<definedNames>${names.join('')}</definedNames>`,
            )
          },
        },
      },
    },
  }
}

const quoted = (name: string): string => `'${escaped(name.replaceAll("'", "''"))}'`
