/** `  NGUYỄN  THỊ LAN ` is written `Nguyễn Thị Lan`; a name in small letters stays as it is. */
export function tidyName(name: string): string {
  const clean = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  const isLoud = /\p{Lu}{2}/u.test(clean) && clean === clean.toUpperCase()
  return isLoud
    ? clean.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
    : clean
}
