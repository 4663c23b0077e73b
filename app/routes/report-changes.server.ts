import type { Staff } from '#app/features/identity/identity.ts'
import {
  judgeReport,
  type Verdict,
} from '#app/features/coverage/reports/judge-report.server.ts'
import type { AskedDraft } from '#app/features/coverage/reports/page/asked-draft.ts'
import type { ReportPageProps } from '#app/features/coverage/reports/page/report-page.tsx'
import {
  reportIntents,
  type ReportDone,
  type ReportIntent,
} from '#app/features/coverage/reports/page/report-words.ts'
import {
  prepareReport,
  type NotReady,
} from '#app/features/coverage/reports/prepare-report.server.ts'
import { reportSections } from '#app/features/coverage/reports/report-body.ts'
import type { ReportDeps } from '#app/features/coverage/reports/report-deps.server.ts'
import {
  correctionField,
  fieldOfAnswer,
  fieldOfSection,
  type DraftWords,
} from '#app/features/coverage/reports/report-draft.ts'
import { readDraft, saveDraft } from '#app/features/coverage/reports/save-draft.server.ts'
import { submitReport } from '#app/features/coverage/reports/submit-report.server.ts'
import { fieldIn } from '#app/platform/http.server.ts'

type Stop = { stop: 'unit-not-found' | 'not-your-unit' | 'no-report' }
type Shown = Pick<ReportPageProps, 'asked' | 'confirming' | 'askedReturn' | 'refused'>
type Changed = { done: ReportDone } | Stop | Shown

type Asked = { unitId: string; period: string; form: FormData }
type Change = (deps: ReportDeps, staff: Staff, asked: Asked) => Promise<Changed>

/** What the forms on the page of a report ask for, by their `intent`. */
const changes: Readonly<Record<ReportIntent, Change>> = {
  async save(deps, staff, asked) {
    return (await keep(deps, staff, asked)) ?? { done: 'saved' }
  },
  async submit(deps, staff, asked) {
    return fieldIn(asked.form, 'hash') === ''
      ? lookAgain(deps, staff, asked)
      : send(deps, staff, asked)
  },
  returned: judging('returned'),
  accepted: judging('accepted'),
  aggregated: judging('aggregated'),
}

/** Undefined for a form that no page of ours sends. */
export async function changeReport(
  deps: ReportDeps,
  staff: Staff,
  asked: Asked,
): Promise<Changed | undefined> {
  const intent = reportIntents.find((each) => each === fieldIn(asked.form, 'intent'))
  return intent && changes[intent](deps, staff, asked)
}

/** Keeps what was written; what it is if that is not taken. */
async function keep(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period, form }: Asked,
): Promise<Stop | Shown | undefined> {
  const words = wordsIn(form)
  const mark = fieldIn(form, 'mark')
  const saved = await saveDraft(deps, staff, { unitId, period, words, mark })
  if (saved.ok) return undefined
  const { failure } = saved
  switch (failure.code) {
    case 'bad-words':
      return { asked: { words, mark, flaws: failure.flaws } }
    case 'written-meanwhile': {
      const { theirs, by } = failure
      return { asked: { words, mark: failure.mark, conflict: { theirs, by } } }
    }
    default:
      return { stop: failure.code }
  }
}

/** Keeps what was written, and shows what would go up. */
async function lookAgain(deps: ReportDeps, staff: Staff, asked: Asked): Promise<Changed> {
  const refused = await keep(deps, staff, asked)
  if (refused) return refused
  const { unitId, period } = asked
  const preparedAt = deps.now().toISOString()
  const prepared = await prepareReport(deps, staff, { unitId, period, at: preparedAt })
  if (!prepared.ok) return notReady(deps, asked, prepared.failure)
  const { hash, body } = prepared.value
  return { confirming: { hash, preparedAt, version: body.version } }
}

async function send(deps: ReportDeps, staff: Staff, asked: Asked): Promise<Changed> {
  const { unitId, period, form } = asked
  const submitted = await submitReport(deps, staff, {
    ...{ unitId, period, hash: fieldIn(form, 'hash') },
    preparedAt: fieldIn(form, 'preparedAt'),
  })
  return submitted.ok ? { done: 'submitted' } : notReady(deps, asked, submitted.failure)
}

type Failure =
  NotReady | { code: Stop['stop'] } | { code: 'changed-since' | 'looked-too-long' }

async function notReady(
  { db }: ReportDeps,
  { unitId, period }: Asked,
  failure: Failure,
): Promise<Changed> {
  switch (failure.code) {
    case 'unit-not-found':
    case 'not-your-unit':
    case 'no-report':
      return { stop: failure.code }
    default: {
      const { words, mark } = await readDraft(db, { unitId, period })
      const flaws = failure.code === 'unanswered' ? { flaws: failure.flaws } : {}
      const asked: AskedDraft = { words, mark, refused: failure.code, ...flaws }
      return { asked }
    }
  }
}

function judging(verdict: Verdict): Change {
  return async (deps, staff, { unitId, period, form }) => {
    const reason = fieldIn(form, 'reason').normalize('NFC')
    const version = Number(fieldIn(form, 'version')) || 0
    const said = { unitId, period, version, verdict, reason }
    const judged = await judgeReport(deps, staff, said)
    if (judged.ok) return { done: verdict }
    const { code } = judged.failure
    switch (code) {
      case 'reason-missing':
        return { askedReturn: { reason, flaw: 'too-few-letters' } }
      case 'identity-number':
      case 'too-long':
        return { askedReturn: { reason, flaw: code } }
      case 'other-version':
      case 'not-now':
        return { refused: code }
      default:
        return { stop: code }
    }
  }
}

function wordsIn(form: FormData): DraftWords {
  const said = (name: string) => fieldIn(form, name).normalize('NFC').replace(/\r\n/g, '\n')
  const answers = [...form.keys()].filter((name) => name.startsWith(fieldOfAnswer('')))
  return {
    texts: Object.fromEntries(
      reportSections.map((section) => [section, said(fieldOfSection(section))]),
    ),
    answers: Object.fromEntries(
      answers.map((name) => [name.slice(fieldOfAnswer('').length), said(name)]),
    ),
    correction: said(correctionField),
  }
}
