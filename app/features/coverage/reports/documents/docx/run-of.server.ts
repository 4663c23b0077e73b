import { TextRun, type IRunOptions } from 'docx'

/** A stretch of text. (The library takes a bare string too, whose own `bold` lint warns of.) */
export const runOf = (options: IRunOptions): TextRun => new TextRun(options)
