/** Question id → letter of the option chosen. */
export type Answers = Readonly<Record<string, string>>

const prefix = 'cau-'

/** The form field, and the anchor, of a question. */
export function questionName(questionId: string): string {
  return `${prefix}${questionId}`
}

export function optionLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}

/** The answers a question form put into the address; anything else in it is left out. */
export function answersIn(search: URLSearchParams): Answers {
  const answers: Record<string, string> = {}
  for (const [name, letter] of search) {
    if (/^cau-[a-z0-9-]{1,40}$/.test(name) && /^[a-z]$/.test(letter)) {
      answers[name.slice(prefix.length)] = letter
    }
  }
  return answers
}
