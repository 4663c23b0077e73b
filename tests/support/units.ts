import type { Level } from '#app/features/identity/roles/role.ts'
import type { NamedUnit } from '#app/features/identity/roles/shown-unit.ts'
import type { UnitsOn } from '#app/features/identity/roles/unit-tree.server.ts'

type Unit = NamedUnit & { parentId: string | undefined }

const unit = (id: string, level: Level, name: string, parentId?: string): Unit => ({
  ...{ id, level, name, parentId },
})

/** A country small enough to be seen at once, and a province that stands apart from it. */
export const smallCountry: readonly Unit[] = [
  unit('vn', 'nation', 'Việt Nam'),
  unit('p-1', 'province', 'Tỉnh Một', 'vn'),
  unit('c-11', 'commune', 'Xã Đông', 'p-1'),
  unit('h-111', 'hamlet', 'Thôn 1', 'c-11'),
  unit('h-112', 'hamlet', 'Thôn 2', 'c-11'),
  unit('c-12', 'commune', 'Phường Tây', 'p-1'),
  unit('h-121', 'hamlet', 'Tổ dân phố 1', 'c-12'),
  unit('p-2', 'province', 'Thành phố Hai', 'vn'),
  unit('c-21', 'commune', 'Xã Nam', 'p-2'),
  unit('p-elsewhere', 'province', 'Tỉnh Thực Hành'),
  unit('c-elsewhere', 'commune', 'Xã Thực Hành', 'p-elsewhere'),
]

export function pathTo(id: string): NamedUnit[] {
  const found = smallCountry.find((each) => each.id === id)
  if (!found) return []
  const { parentId, ...own } = found
  return [...(parentId === undefined ? [] : pathTo(parentId)), own]
}

/** The small country on every day, for use-cases that ask for the units. */
export const smallCountryOn: UnitsOn = () => ({
  wayTo: (id) => Promise.resolve(pathTo(id)),
  childrenOf: (id) =>
    Promise.resolve(smallCountry.filter(({ parentId }) => parentId === id)),
})
