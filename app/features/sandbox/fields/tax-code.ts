const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Whether ten digits, with or without the three of a branch, are a tax code: the tenth checks. */
export function hasValidCheckDigit(code: string): boolean {
  if (!/^\d{10}(-\d{3})?$/.test(code)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(code[at]), 0)
  return 10 - (sum % 11) === Number(code[9])
}
