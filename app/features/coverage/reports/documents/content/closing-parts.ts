import type { ReportBody } from '../../report-body.ts'
import { orNothing, writtenBlocks } from './lines-of.ts'
import type { Block } from './report-document.ts'
import { hamletWords, warningWords } from './words.ts'
import { inNumber, plain } from './written.ts'

/** III to V: what went badly and why, what comes next, what is asked for. */
export function closingParts(body: ReportBody): Block[] {
  return [
    { kind: 'part', text: 'III. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN' },
    ...orNothing(body, [
      ...writtenBlocks(body, 'shortcomings'),
      ...withoutClass(body),
      ...hardPlaces(body),
      ...answeredWarnings(body),
    ]),
    { kind: 'part', text: 'IV. NHIỆM VỤ KỲ SAU' },
    ...orNothing(body, writtenBlocks(body, 'nextQuarter')),
    { kind: 'part', text: 'V. KIẾN NGHỊ, ĐỀ XUẤT' },
    ...orNothing(body, writtenBlocks(body, 'proposals')),
  ]
}

function withoutClass(body: ReportBody): Block[] {
  const { hamlets, hamletsWithoutClass } = body.figures
  if (hamletsWithoutClass.length === 0) return []
  const words = `Còn ${inNumber(hamletsWithoutClass.length)}/${inNumber(hamlets)} ${hamletWords} chưa có lớp trong kỳ (Phụ lục III).`
  return [{ kind: 'paragraph', runs: [plain(words)] }]
}

function hardPlaces({ figures: { hardPlaces } }: ReportBody): Block[] {
  if (hardPlaces.length === 0) return []
  return [
    { kind: 'paragraph', runs: [plain('Những bước người dân hay dừng lại khi tập:')] },
    ...hardPlaces.map(({ place, learners, troubled }): Block => {
      const words = `${place}: ${inNumber(troubled)}/${inNumber(learners)} người gặp khó.`
      return { kind: 'point', runs: [plain(words)] }
    }),
  ]
}

function answeredWarnings({ warnings }: ReportBody): Block[] {
  if (warnings.length === 0) return []
  return [
    { kind: 'paragraph', runs: [plain('Giải trình những số liệu khác thường:')] },
    ...warnings.map(({ code, about, answer }): Block => {
      const words = `${warningWords[code]} (${about}): ${answer || 'chưa giải trình'}.`
      return { kind: 'point', runs: [plain(words.replace(/\.\.$/, '.'))] }
    }),
  ]
}
