import { isBirthYear } from './age.ts'
import { sexes } from './facts.ts'
import { smartphones, type ResidentDraft, type ResidentProblem } from './resident.ts'
import { normalisePhone } from '../phone.ts'
import { tidyName } from './tidy-name.ts'

/** The fields of a person as they were typed. */
export type ResidentValues = {
  displayName: string
  birthYear: string
  sex: string
  household: string
  smartphone: string
  phone: string
  guardian: boolean
}

/** Under which field a problem is shown. */
export const fieldOfProblem: Record<ResidentProblem, keyof ResidentValues> = {
  'name-missing': 'displayName',
  'name-too-long': 'displayName',
  'household-too-long': 'household',
  'identity-number': 'displayName',
  'birth-year-unreadable': 'birthYear',
  'too-young': 'birthYear',
  'guardian-missing': 'guardian',
  'phone-unreadable': 'phone',
  'phone-taken': 'phone',
  'phone-needs-consent': 'phone',
}

export function residentValues(form: FormData): ResidentValues {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, 200) : ''
  }
  return {
    ...{ displayName: text('displayName'), birthYear: text('birthYear') },
    ...{ sex: text('sex'), household: text('household') },
    ...{ smartphone: text('smartphone'), phone: text('phone') },
    guardian: form.has('guardian'),
  }
}

/** What was typed as it would be written down, and what of it cannot be read. */
export function draftIn(
  values: ResidentValues,
  day: string,
): { draft: ResidentDraft; unreadable: ResidentProblem[] } {
  const birthYear = yearIn(values.birthYear.trim(), day)
  const phone = values.phone.trim() === '' ? null : normalisePhone(values.phone)
  const unreadable: ResidentProblem[] = []
  if (birthYear === undefined) unreadable.push('birth-year-unreadable')
  if (phone === undefined) unreadable.push('phone-unreadable')
  const draft = {
    displayName: tidyName(values.displayName),
    birthYear: birthYear ?? null,
    sex: sexes.find((each) => each === values.sex) ?? null,
    household: tidyName(values.household) || null,
    smartphone: smartphones.find((each) => each === values.smartphone) ?? null,
    phone: phone ?? null,
    hasGuardianAgreed: values.guardian,
  }
  return { draft, unreadable }
}

/** Null where nothing is written, undefined where it is no year somebody may be born in. */
export function yearIn(written: string, day: string): number | null | undefined {
  if (written === '') return null
  const isYear = /^\d{4}$/.test(written) && isBirthYear(Number(written), day)
  return isYear ? Number(written) : undefined
}

export function valuesOf(draft: ResidentDraft): ResidentValues {
  return {
    displayName: draft.displayName,
    birthYear: draft.birthYear === null ? '' : String(draft.birthYear),
    sex: draft.sex ?? '',
    household: draft.household ?? '',
    smartphone: draft.smartphone ?? '',
    phone: draft.phone ?? '',
    guardian: draft.hasGuardianAgreed,
  }
}

export const noValues: ResidentValues = {
  ...{ displayName: '', birthYear: '', sex: '', household: '' },
  ...{ smartphone: '', phone: '', guardian: false },
}
