const digitsOfAnIdentityNumber = [9, 12]

/**
 * Whether a text carries what may be the number of an identity paper: 9 or 12 digits, however
 * they are parted by spaces, dots or dashes. A telephone number has ten.
 */
export function hasIdentityNumber(text: string): boolean {
  const written = text.normalize('NFKC')
  const runs = written.match(/\d(?:[ .\-–—]*\d)*/g) ?? []
  return runs.some((run) => run.split(/\D+/).some(isOne) || isOne(run.replace(/\D/g, '')))
}

function isOne(digits: string): boolean {
  return digitsOfAnIdentityNumber.includes(digits.length)
}
