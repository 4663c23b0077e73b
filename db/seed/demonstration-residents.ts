import type { Services } from '#app/composition.server.ts'
import { addResidents, listRegistered } from '#app/features/identity/identity.server.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { findPerson, findPersonByPhone } from '#db/queries/persons.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { findStaffAccountByName } from '#db/queries/staff-accounts.server.ts'
import { communeId } from './demonstration-commune.ts'
import { residents as registered } from './demonstration.ts'

type Phone = 'own' | 'family' | 'none'
type Row = readonly [string, number, 'female' | 'male', string, Phone, string?]

/** People of Thôn 1 who are nobody; their houses are called so, and their numbers are nobody's. */
const rows: readonly Row[] = [
  ['Nguyễn Thị Sen', 1951, 'female', 'Tập 1', 'none'],
  ['Nguyễn Văn Đảm', 1948, 'male', 'Tập 1', 'none'],
  ['Nguyễn Thị Thu', 1979, 'female', 'Tập 1', 'own', '0600111001'],
  ['Trần Văn Lương', 1957, 'male', 'Tập 2', 'family'],
  ['Trần Thị Mùi', 1960, 'female', 'Tập 2', 'family'],
  ['Trần Minh Khôi', 2004, 'male', 'Tập 2', 'own', '0600111002'],
  ['Lê Thị Bưởi', 1947, 'female', 'Tập 3', 'none'],
  ['Lê Văn Chiến', 1970, 'male', 'Tập 3', 'own'],
  ['Phạm Thị Nhài', 1964, 'female', 'Tập 4', 'own', '0600111003'],
  ['Phạm Văn Thóc', 1962, 'male', 'Tập 4', 'family'],
  ['Phạm Thị Lụa', 1996, 'female', 'Tập 4', 'own'],
  ['Hoàng Văn Bền', 1955, 'male', 'Mẫu 5', 'none'],
  ['Hoàng Thị Tơ', 1958, 'female', 'Mẫu 5', 'family'],
  ['Vũ Thị Gấm', 1968, 'female', 'Mẫu 6', 'own', '0600111004'],
  ['Vũ Đình Chuông', 1966, 'male', 'Mẫu 6', 'own'],
  ['Đặng Thị Cải', 1974, 'female', 'Mẫu 7', 'own'],
  ['Đặng Văn Cày', 1972, 'male', 'Mẫu 7', 'none'],
  ['Bùi Thị Chanh', 1983, 'female', 'Mẫu 8', 'own', '0600111005'],
  ['Bùi Văn Nứa', 1981, 'male', 'Mẫu 8', 'own'],
  ['Đỗ Thị Thơm', 1953, 'female', 'Thử 9', 'none'],
  ['Đỗ Văn Rạ', 1989, 'male', 'Thử 9', 'own'],
  ['Ngô Thị Hến', 1961, 'female', 'Thử 10', 'family'],
  ['Ngô Văn Sóng', 1959, 'male', 'Thử 10', 'none'],
  ['Dương Thị Mơ', 2007, 'female', 'Thử 11', 'own'],
]

/** As few in Thôn 2: numbers of so few are hidden from who stands above the commune. */
const rowsOfThon2: readonly Row[] = [
  ['Mai Thị Lúa', 1954, 'female', 'Tập 1', 'none'],
  ['Mai Văn Đòng', 1952, 'male', 'Tập 1', 'family'],
  ['Mai Thị Nếp', 1986, 'female', 'Tập 1', 'own'],
  ['Cao Văn Gạo', 1963, 'male', 'Mẫu 2', 'own'],
  ['Cao Thị Tấm', 1967, 'female', 'Mẫu 2', 'family'],
  ['Lương Thị Cám', 1975, 'female', 'Thử 3', 'own'],
  ['Lương Văn Trấu', 1949, 'male', 'Thử 3', 'none'],
]

/** Those who made an account by themselves, and are put on the list. */
const known = [
  { birthYear: 1956, sex: 'male', household: 'Luyện 12', smartphone: 'own' },
  { birthYear: 1991, sex: 'male', household: 'Luyện 13', smartphone: 'own' },
] as const

/** Lets the demonstration trainer write down who lives in two hamlets. Done again it changes nothing. */
export async function seedResidents(services: Services): Promise<void> {
  const hamletId = await findHamlet(services, '1')
  const secondId = await findHamlet(services, '2')
  const account = await findStaffAccountByName(services.db, 'huongdan')
  const trainer = account && (await findPerson(services.db, account.personId))
  if (hamletId === undefined || secondId === undefined || !trainer) return
  const there = await listResidentsOf(services.db, [hamletId], todayOf(services))
  if (there.length > 0) return

  await addRows(services, trainer, { hamletId, rows })
  await addRows(services, trainer, { hamletId: secondId, rows: rowsOfThon2 })
  for (const [place, { phone }] of registered.entries()) {
    const person = await findPersonByPhone(services.db, phone)
    if (!person) continue
    const listing = { personId: person.id, hamletId, known: known[place] ?? {} }
    const listed = await listRegistered(services, trainer, listing)
    if (!listed.ok) throw new Error(`Thôn 1: ${listed.failure.code}`)
  }
}

function todayOf({ now }: Services): string {
  return dayInVietnam(now().toISOString())
}

export async function findHamlet(
  services: Services,
  asked: string,
): Promise<string | undefined> {
  const hamlets = await unitsOn(services.db, todayOf(services)).childrenOf(communeId)
  return hamlets.find(({ kind, name }) => kind === 'thon' && name === asked)?.id
}

async function addRows(
  services: Services,
  trainer: { learnerId: string },
  { hamletId, rows: some }: { hamletId: string; rows: readonly Row[] },
): Promise<void> {
  const drafts = some.map(
    ([displayName, birthYear, sex, household, smartphone, phone]) => ({
      ...{ displayName, birthYear, sex, household, smartphone, phone: phone ?? null },
      hasGuardianAgreed: false,
    }),
  )
  const always = ['class-list', 'follow-up'] as const
  for (const agreed of [always, [...always, 'contact-phone' as const]]) {
    const isCalled = agreed.length > always.length
    const alike = drafts.filter(({ phone }) => (phone !== null) === isCalled)
    if (alike.length === 0) continue
    const added = await addResidents(services, trainer, { hamletId, drafts: alike, agreed })
    if (!added.ok) throw new Error(`Thôn 1: ${added.failure.code}`)
  }
}
