import type { AnchorHTMLAttributes, ReactNode, TableHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { AuthorComponent, CompareRow } from '../compile/author-components.ts'
import { Option, Question, Why } from './check-question.tsx'
import { useLesson } from './lesson-context.tsx'
import { Practise } from './practise.tsx'
import { Drawing } from './drawing.tsx'
import { Term } from './term.tsx'
import { Trouble, Troubles } from './troubles.tsx'

type Content = { children?: ReactNode }

function Steps({ children }: Content) {
  return <ol className="lesson-steps">{children}</ol>
}

function Step({ children }: Content) {
  return <li className="lesson-step">{children}</li>
}

/** A list to tick off, on paper too. */
function Ready({ children }: Content) {
  return <div className="ready">{children}</div>
}

function Warning({ title, children }: Content & { title?: string }) {
  const { t } = useTranslation('lesson')
  return (
    <Notice tone="danger" title={title ?? t('warning')}>
      {children}
    </Notice>
  )
}

function Tip({ title, children }: Content & { title?: string }) {
  const { t } = useTranslation('lesson')
  return <Notice title={title ?? t('tip')}>{children}</Notice>
}

function Compare({ children }: Content) {
  const { t } = useTranslation('lesson')
  return (
    <table className="compare">
      <caption className="unseen">{t('compare.caption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.in-person')}</th>
          <th scope="col">{t('compare.online')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function Row(row: { of: CompareRow; inPerson: string; online: string }) {
  const { t } = useTranslation('lesson')
  return (
    <tr>
      <th scope="row">{t(`compare.rows.${row.of}`)}</th>
      <td>{row.inPerson}</td>
      <td>{row.online}</td>
    </tr>
  )
}

/** The caption says in words what the picture shows, so the picture itself stays silent. */
function Still({
  caption,
  ...still
}: {
  scenario: string
  screen: string
  caption: string
}) {
  const { renderStill } = useLesson()
  return (
    <figure className="still">
      <div className="still-frame" aria-hidden="true">
        {renderStill(still)}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

/** Never a link: readers learn to type it themselves. */
function RealAddress({ children }: Content) {
  const { lesson } = useLesson()
  return (
    <strong className="real-address" translate="no">
      {children ?? lesson.realAddress}
    </strong>
  )
}

function InnerLink({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  if (!href.startsWith('/')) return <a href={href}>{children}</a>
  return <LocalLink to={href}>{children}</LocalLink>
}

function ScrollingTable(table: TableHTMLAttributes<HTMLTableElement>) {
  return (
    <div className="table-scroll">
      <table {...table} />
    </div>
  )
}

const forAuthors: Record<AuthorComponent, unknown> = {
  Steps,
  Step,
  Question,
  Option,
  Why,
  Warning,
  Tip,
  Ready,
  Compare,
  Row,
  Troubles,
  Trouble,
  Practise,
  Still,
  Drawing,
  Term,
  RealAddress,
}

/** What the prose of a lesson is rendered with. */
export const lessonComponents = { ...forAuthors, a: InnerLink, table: ScrollingTable }
