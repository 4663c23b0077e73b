import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The colours of the blocks whose selector reads exactly so, later ones over earlier ones. */
function coloursOf(...selectors: string[]): Map<string, string> {
  const blocks = selectors.flatMap((selector) =>
    [...css.matchAll(/([^{}]+?)\s*\{([^{}]*)\}/g)]
      .filter(([, head]) => head?.split('\n').at(-1)?.trim() === selector)
      .map(([, , body]) => body ?? ''),
  )
  const pairs = blocks.flatMap((body) =>
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    ),
  )
  if (pairs.length < 5) throw new Error(`No colours found for ${selectors.join(', ')}`)
  return new Map(pairs)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const dark = ":root[data-theme='dark']"
const high = ":root[data-contrast='high']"
const highDark = ":root[data-contrast='high'][data-theme='dark']"
const themes: [string, Map<string, string>][] = [
  ['light', coloursOf(':root')],
  ['dark', coloursOf(':root', dark)],
  ['high', coloursOf(':root', high)],
  ['high dark', coloursOf(':root', dark, high, highDark)],
]

const grounds = ['paper', 'surface', 'sunken']
const texts: [string, string[]][] = [
  ['ink', [...grounds, 'accent-wash', 'gold-wash', 'danger-wash', 'info-wash']],
  ['ink-soft', grounds],
  ['accent', [...grounds, 'accent-wash']],
  ['on-accent', ['accent', 'accent-deep']],
  ['warning', ['gold-wash']],
  ['danger', ['paper', 'surface', 'danger-wash']],
  ['on-danger', ['danger', 'danger-deep']],
  ['info', ['info-wash']],
]
const marks: [string, string[]][] = [
  ['line-strong', ['paper', 'surface']],
  ['focus', [...grounds]],
]

test.each(themes)('text keeps 7:1 and marks 3:1 in the %s theme', (_theme, colours) => {
  const colour = (name: string) => colours.get(name) ?? '#777'
  const weak = [
    ...texts.map((pair) => ({ pair, least: 7 })),
    ...marks.map((pair) => ({ pair, least: 3 })),
  ].flatMap(({ pair: [front, backs], least }) =>
    backs
      .map((back) => ({ front, back, ratio: contrast(colour(front), colour(back)) }))
      .filter(({ ratio }) => ratio < least),
  )
  expect(weak).toEqual([])
})

test('the device’s dark theme is the chosen dark theme', () => {
  const media = ":root:not([data-theme='light'])"
  expect(coloursOf(media)).toEqual(coloursOf(dark))
  expect(coloursOf(`:root[data-contrast='high']:not([data-theme='light'])`)).toEqual(
    coloursOf(highDark),
  )
})
