import type { Term } from '#app/features/lessons/glossary/glossary.ts'

type Parts = {
  id?: string
  term?: string
  forms?: string[]
  means?: string
  lesson?: string
}

/** A term that is worded alike in both languages; what does not matter is valid. */
export function aTerm({ lesson, ...parts }: Parts = {}): Term {
  const { id = 'otp', term = 'OTP', forms = [], means = 'Mã dùng một lần.' } = parts
  const wording = { term, forms, means }
  return { id, vi: wording, en: wording, ...(lesson !== undefined && { lesson }) }
}
