type Props = { text: string }

/**
 * Words in which addresses and codes are not broken at their hyphens: a learner reads them to
 * the end or copies them.
 */
export function Unbroken({ text }: Props) {
  return text.split(/(\S*[\w.]-[\w.]\S*)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="unbroken">
        {part}
      </span>
    ),
  )
}
