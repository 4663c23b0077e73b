import { withoutMarks } from '#app/platform/letters.ts'

export type PasswordProblem =
  'password-too-short' | 'password-only-digits' | 'password-too-easy' | 'password-like-name'

const shortest = 12

/** What is tried first, without marks, digits and signs: with a year behind it is no better. */
const commonWords = new Set([
  ...[
    'password',
    'passwordpassword',
    'matkhau',
    'matkhaumoi',
    'matkhaucuatoi',
    'doimatkhau',
  ],
  ...['admin', 'administrator', 'quantri', 'quantrivien', 'welcome', 'xinchao', 'letmein'],
  ...['qwerty', 'qwertyuiop', 'qwertyuiopasdfghjkl', 'asdfghjkl', 'zxcvbnm', 'qazwsxedc'],
  ...[
    'iloveyou',
    'anhyeuem',
    'emyeuanh',
    'yeuem',
    'yeuanh',
    'toiyeuvietnam',
    'iloveyouforever',
  ],
  ...[
    'vietnam',
    'vietnamvodich',
    'hanoi',
    'thanhphohochiminh',
    'saigon',
    'danang',
    'football',
  ],
  ...[
    'congnghe',
    'congngheso',
    'chuyendoiso',
    'binhdanhocvuso',
    'dichvucong',
    'canbo',
    'canboxa',
  ],
  ...[
    'ubnd',
    'ubndxa',
    'ubndphuong',
    'uybannhandan',
    'thaoso',
    'thaosothaoso',
    'chinhquyenso',
  ],
  ...[
    'abc',
    'abcd',
    'abcdef',
    'abcdefghijkl',
    'abcdefghijklmn',
    'aqwsderf',
    'monkey',
    'dragon',
  ],
])

/** What is wrong with a password somebody would set; undefined where it will do. */
export function passwordProblem(
  password: string,
  loginName: string,
): PasswordProblem | undefined {
  // Twelve digits are what a citizen number has: it is known to many, and must not stand here.
  if (/^[\d\s.-]+$/.test(password)) return 'password-only-digits'
  if (Array.from(password).length < shortest) return 'password-too-short'
  const plain = withoutMarks(password).toLowerCase()
  if (isLikeName(plain, loginName)) return 'password-like-name'
  return isTooEasy(plain) ? 'password-too-easy' : undefined
}

function isTooEasy(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '')
  return new Set(plain).size < 5 || isRepeated(plain) || commonWords.has(letters)
}

/** A part of up to six signs said again and again. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((length) => {
    const part = text.slice(0, length)
    return part.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text
  })
}

/** The name itself, with at most a few signs more. */
function isLikeName(plain: string, loginName: string): boolean {
  const bare = (text: string) => text.replace(/[^a-z0-9]/g, '')
  const [name, own] = [bare(loginName), bare(plain)]
  return name.length >= 3 && own.includes(name) && own.length - name.length < 8
}
