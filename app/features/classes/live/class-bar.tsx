import { LocalLink } from '#app/ui/local-link.tsx'

type Props = { path: string; words: string }

/** What the script shows on every page, where one has none: the page that the class opens. */
export function ClassBar({ path, words }: Props) {
  return (
    <p className="class-bar">
      <LocalLink to={path}>{words}</LocalLink>
    </p>
  )
}
