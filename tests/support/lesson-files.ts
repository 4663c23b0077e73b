import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeGlossary } from '#app/features/lessons/glossary/glossary.ts'

const ofEveryKind = `benefit: Breakfast in ten minutes.
audience: people who own a pot
source:
  - name: Grandmother
    mark: S
checkedOn: 2026-11-22
asks: [hungry in the morning, egg in water, how long does it take, hot pot, breakfast]
`

/** A procedure without mistakes. */
export const soundLesson = `---
kind: procedure
title: Boil an egg
${ofEveryKind}need: phone
procedure: P27
skill: egg
scenarios: [egg]
useRank: 1
realAddress: egg.gov.vn
stepCard: [Fill the pot, Boil, Wait]
---

## First

<Compare>
<Row of="trips" inPerson="One" online="None" />
<Row of="fee" inPerson="Two" online="One" />
</Compare>

<Ready>

- A pot
- An egg

</Ready>

<Tip>Warm water is quicker.</Tip>

Text with <RealAddress /> and a <Term>hen</Term>.

<Steps>
<Step>Fill the pot.</Step>
<Step>
Boil it.

<Still scenario="egg" screen="pot" caption="A pot." />
</Step>
</Steps>

<Question id="soft">

What now?

<Option right>
  Wait <Why>Patience.</Why>
</Option>
<Option>Eat <Why>Too hot.</Why></Option>

</Question>

<Question id="hard">

And then?

<Option right>Eat <Why>At last.</Why></Option>
<Option>Wait <Why>It is done.</Why></Option>

</Question>

<Practise scenario="egg">Boil one</Practise>

## When you are stuck

<Troubles>
<Trouble ask="It bursts">Prick it first.</Trouble>
<Trouble ask="It is raw">

Boil it longer. Then **wait**.

</Trouble>
<Trouble ask="It is gone">Buy another.</Trouble>
</Troubles>
`

/** A reading without mistakes. */
export const soundReading = `---
kind: reading
title: Why eggs are round
${ofEveryKind}readers: trainers
---

## Round

They roll home. [Boil one](/bai-hoc/egg).
`

const eggScenarios = new Map([['egg', new Set(['pot'])]])

export const eggGlossary = makeGlossary([
  {
    id: 'hen',
    vi: { term: 'hen', forms: [], means: 'A bird.' },
    en: { term: 'hen', forms: [], means: 'A bird.' },
  },
])

/** Writes both languages of the lesson `egg` into a fresh folder. */
export async function givenLessonFiles(texts: { vi?: string; en?: string | undefined }) {
  const root = await mkdtemp(path.join(tmpdir(), 'lessons-'))
  const sourceDir = path.join(root, 'lessons')
  const files = { vi: soundLesson, en: soundLesson, ...texts }
  await writeLesson(sourceDir, 'egg', files)
  return {
    root,
    sourceDir,
    cacheDir: path.join(root, 'cache'),
    audioDir: path.join(root, 'audio'),
    scenarios: eggScenarios,
    glossary: eggGlossary,
    drawings: [],
  }
}

/** Adds a lesson to a folder of lessons. */
export async function writeLesson(
  sourceDir: string,
  slug: string,
  texts: Record<string, string | undefined>,
) {
  await mkdir(path.join(sourceDir, slug), { recursive: true })
  for (const [language, text] of Object.entries(texts)) {
    if (text === undefined) continue
    await writeFile(path.join(sourceDir, slug, `lesson.${language}.mdx`), text)
  }
}
