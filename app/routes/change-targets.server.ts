import type { Services } from '#app/composition.server.ts'
import { refusedList } from '#app/features/coverage/lists/list-asked.ts'
import {
  aboutTargets,
  type AboutTargets,
} from '#app/features/coverage/targets/about-targets.ts'
import { describeTargets } from '#app/features/coverage/targets/describe-targets.server.ts'
import {
  proposeTargets,
  readPercent,
} from '#app/features/coverage/targets/propose-targets.ts'
import { readTargetsList } from '#app/features/coverage/targets/read-targets-list.server.ts'
import { stateTarget } from '#app/features/coverage/targets/state-target.server.ts'
import { takeBackTarget } from '#app/features/coverage/targets/take-back-target.server.ts'
import {
  presentTargets,
  type TargetsAsked,
} from '#app/features/coverage/targets/targets-asked.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listIn } from './list-in.server.ts'
import { wordOf } from './taken-back.ts'

type Asked = { unitId: string; form: FormData }
type Answer =
  | ({ done: string } & AboutTargets)
  | {
      refused: {
        code: 'unit-not-found' | 'not-your-unit' | 'unit-ended' | 'not-understood'
      }
    }
  | { asked: TargetsAsked; isFine: boolean }

/** What the form of targets asks for: a proposal to edit, or to set them. */
export async function changeTargets(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer> {
  const statement = fieldIn(form, 'statement')
  if (fieldIn(form, 'intent') === 'take-back') {
    const taken = await takeBackTarget(services, staff, { unitId, statement })
    if (!taken.ok) return refuseTakingBack(services, staff, unitId, taken.failure)
    const { back, ...about } = taken.value
    return { done: wordOf(back), ...about }
  }
  const said = { year: fieldIn(form, 'year'), indicator: fieldIn(form, 'indicator') }
  const meant = aboutTargets(said, todayOf(services.now))
  if (!meant.ok) return { refused: meant.failure }
  const targets = targetsIn(form)
  const kept: TargetsAsked = {
    ...{ source: fieldIn(form, 'source'), percent: fieldIn(form, 'percent') },
    ...{ targets: Object.fromEntries(targets), isSure: form.has('sure') },
  }
  const about = { unitId, ...meant.value }
  if (fieldIn(form, 'intent') === 'propose') {
    return propose(services, staff, about, kept)
  }
  if (fieldIn(form, 'intent') === 'read-list') {
    return readList(services, staff, { ...about, form })
  }
  const { source, isSure } = kept
  const given = { ...about, form: { source, targets, isSure } }
  const stated = await stateTarget(services, staff, given)
  if (stated.ok) return { done: String(stated.value.stated), ...meant.value }
  const { failure } = stated
  if (failure.code !== 'bad-targets') return { refused: { code: failure.code } }
  const { flaws, aboveAll } = failure.check
  return { asked: { ...kept, check: { flaws, aboveAll } }, isFine: false }
}

type TakenBackRefusal = Exclude<
  Awaited<ReturnType<typeof takeBackTarget>>,
  { ok: true }
>['failure']

/** A target that was set from above stands: the page says by whom. */
async function refuseTakingBack(
  services: Services,
  staff: Staff,
  unitId: string,
  failure: TakenBackRefusal,
): Promise<Answer> {
  if (failure.code !== 'set-above') return { refused: failure }
  const { year, indicator, flaws } = failure
  const found = await describeTargets(services, staff, { unitId, year, indicator })
  if (!found.ok) return { refused: found.failure }
  const asked = { ...presentTargets(found.value), check: { flaws, aboveAll: [] } }
  return { asked, isFine: false }
}

type About = { unitId: string } & AboutTargets

async function propose(
  services: Services,
  staff: Staff,
  about: About,
  kept: TargetsAsked,
): Promise<Answer> {
  const found = await describeTargets(services, staff, about)
  if (!found.ok) return { refused: found.failure }
  if (found.value.ended) return { refused: { code: 'unit-ended' } }
  const percent = readPercent(kept.percent)
  if (percent === undefined) {
    return { asked: { ...kept, proposed: 'bad-percent' }, isFine: false }
  }
  const { own, below } = found.value
  const open = found.value.setAbove === undefined ? [own, ...below] : below
  const proposed = proposeTargets(open, percent)
  const count = Object.keys(proposed).length
  const targets = { ...kept.targets, ...proposed }
  return { asked: { ...kept, targets, proposed: { count } }, isFine: true }
}

async function readList(
  services: Services,
  staff: Staff,
  { form, ...about }: About & { form: FormData },
): Promise<Answer> {
  const found = await describeTargets(services, staff, about)
  if (!found.ok) return { refused: found.failure }
  const present = presentTargets(found.value)
  const { text, list } = await listIn(form)
  const read = await readTargetsList(services, staff, { ...about, list })
  if (!read.ok) {
    const { failure } = read
    if (failure.code !== 'bad-list') return { refused: failure }
    return { asked: { ...present, list: refusedList(text, failure) }, isFine: false }
  }
  const { targets: said, unread, same } = read.value
  const [source, ...others] = new Set([...said.values()].map((each) => each.source))
  const numbers = [...said].map(([id, { adults }]) => [id, String(adults)] as const)
  const asked: TargetsAsked = {
    ...present,
    // A paper for each line is more than the form takes: they are typed then.
    source: others.length === 0 ? (source ?? present.source) : '',
    targets: { ...present.targets, ...Object.fromEntries(numbers) },
    list: { text, unread, same, filled: said.size, refusal: undefined },
  }
  return { asked, isFine: true }
}

function targetsIn(form: FormData): Map<string, string> {
  const targets = new Map<string, string>()
  for (const [name, value] of form) {
    const [, id] = /^target-(.+)$/.exec(name) ?? []
    if (id !== undefined && typeof value === 'string') targets.set(id, value.slice(0, 40))
  }
  return targets
}
