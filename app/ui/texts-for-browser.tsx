import { useTranslation } from 'react-i18next'

type Props = {
  /** Namespaces, and parts of one: `sandbox`, `sandbox-errors:field-error.otp`. */
  wanted: readonly string[]
}

/**
 * The texts a hydrating page needs, as data in the page itself: the browser starts with them at
 * once instead of asking for another file.
 */
export function TextsForBrowser({ wanted }: Props) {
  const { i18n } = useTranslation()
  const texts: Texts = {}
  for (const each of wanted) {
    const [namespace = '', key = ''] = each.split(':')
    const bundle: unknown = i18n.getResourceBundle(i18n.language, namespace)
    const path = key === '' ? [] : key.split('.')
    put(texts, [namespace, ...path], path.reduce(partOf, bundle))
  }
  return (
    <script
      id="texts"
      type="application/json"
      suppressHydrationWarning
      // `<` cannot end the element early where every one of them is escaped.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(texts).replace(/</g, '\\u003c') }}
    />
  )
}

type Texts = { [part: string]: unknown }

function put(texts: Texts, [first = '', ...rest]: readonly string[], text: unknown): void {
  if (rest.length === 0) {
    texts[first] = text
    return
  }
  const inner = texts[first]
  const part: Texts = isPart(inner) ? inner : {}
  texts[first] = part
  put(part, rest, text)
}

function partOf(texts: unknown, name: string): unknown {
  return isPart(texts) ? texts[name] : undefined
}

function isPart(text: unknown): text is Texts {
  return typeof text === 'object' && text !== null
}
