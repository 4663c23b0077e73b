import {
  AlignmentType,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  type ISectionOptions,
} from 'docx'
import { runOf } from './run-of.server.ts'

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** NĐ 30/2020/NĐ-CP, phụ lục I: A4; above and below 20, left 30, right 15 mm. */
const upright = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 }
/** An annex that lies across has the binding at its top. */
const across = { width: 297, height: 210, top: 22, bottom: 12, left: 20, right: 15 }

/** What text can be as wide as, in twentieths of a point. */
export function textWidth(isLandscape: boolean): number {
  const { width, left, right } = isLandscape ? across : upright
  return twips(width - left - right)
}

type Page = Pick<ISectionOptions, 'properties' | 'headers'>

/**
 * A sheet whose pages are counted from 1, the number in the middle above the text and not on the
 * first page; annexes are counted each for itself.
 */
export function pageOf(isLandscape: boolean, draftMark: string | undefined): Page {
  const { top, bottom, left, right } = isLandscape ? across : upright
  const margin = {
    ...{ top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
    header: twips(10),
  }
  // Word turns the sheet itself, so the size is that of the paper upright.
  const size = {
    width: twips(upright.width),
    height: twips(upright.height),
    orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  }
  const width = textWidth(isLandscape)
  return {
    properties: {
      titlePage: true,
      page: { size, margin, pageNumbers: { start: 1 } },
    },
    headers: {
      first: headerOf([], draftMark, width),
      default: headerOf([PageNumber.CURRENT], draftMark, width),
    },
  }
}

function headerOf(
  middle: (typeof PageNumber.CURRENT)[],
  draftMark: string | undefined,
  width: number,
): Header {
  const paragraph = new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [
      runOf({ children: ['\t', ...middle, '\t'], size: 26 }),
      runOf({ text: draftMark ?? '', bold: true, size: 22 }),
    ],
  })
  return new Header({ children: [paragraph] })
}
