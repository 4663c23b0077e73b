import { useTranslation } from 'react-i18next'

type Props = { namespaces: readonly string[] }

/**
 * The texts a hydrating page needs, as data in the page itself: the browser starts with them at
 * once instead of asking for another file.
 */
export function TextsForBrowser({ namespaces }: Props) {
  const { i18n } = useTranslation()
  const texts = Object.fromEntries(
    namespaces.map((namespace) => [
      namespace,
      i18n.getResourceBundle(i18n.language, namespace),
    ]),
  )
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
