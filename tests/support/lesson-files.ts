import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A lesson without mistakes. */
export const soundLesson = `---
title: Boil an egg
benefit: Breakfast in ten minutes.
need: phone
procedure: P27
skill: egg
scenarios: [egg]
minutes: 3
audience: people who own a pot
useRank: 1
source:
  - name: Grandmother
    mark: S
checkedOn: 2026-11-22
realAddress: egg.gov.vn
stepCard: [Fill the pot, Boil, Wait]
---

## First

<Tip>Warm water is quicker.</Tip>

Text with <RealAddress /> and a <Term means="a bird">hen</Term>.

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

<Practise scenario="egg">Boil one</Practise>
`

export const eggScenarios = new Map([['egg', new Set(['pot'])]])

/** Writes both languages of the lesson `egg` into a fresh folder. */
export async function givenLessonFiles(texts: { vi?: string; en?: string | undefined }) {
  const root = await mkdtemp(path.join(tmpdir(), 'lessons-'))
  const sourceDir = path.join(root, 'lessons')
  await mkdir(path.join(sourceDir, 'egg'), { recursive: true })
  const files = { vi: soundLesson, en: soundLesson, ...texts }
  for (const [language, text] of Object.entries(files)) {
    if (text !== undefined) {
      await writeFile(path.join(sourceDir, 'egg', `lesson.${language}.mdx`), text)
    }
  }
  return {
    root,
    sourceDir,
    cacheDir: path.join(root, 'cache'),
    audioDir: path.join(root, 'audio'),
    scenarios: eggScenarios,
  }
}
