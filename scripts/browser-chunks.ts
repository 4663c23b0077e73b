import type { Rollup } from 'vite'

/** What bundling adds of itself is the framework's too: it is needed there before anything else. */
const isOurs = (id: string) => /^[^\0].*\/app\//.test(id) && !id.includes('/node_modules/')
const everywhere = /\/app\/(entry\.client|root)\.tsx/
const practice = /\/app\/routes\/practise\.tsx/

/**
 * Three files for what runs in the browser, each of which costs a kilobyte of headers: what is not
 * ours, what every page with scripts has, and what only practice has. The one other route that
 * runs there, the room's, is practice on a wall and fetches small pieces of its own besides.
 */
export function createBrowserChunks(): Rollup.GetManualChunk {
  let names: Map<string, string> | undefined

  return (id, graph) => {
    names ??= namesIn(graph)
    return names.get(id)
  }
}

function namesIn(graph: Rollup.ManualChunkMeta): Map<string, string> {
  const frame = reachedFrom(everywhere, graph)
  const names = new Map<string, string>()
  for (const id of reachedFrom(practice, graph)) names.set(id, 'practice')
  for (const id of frame) {
    names.set(id, isOurs(id) ? 'frame' : 'framework')
  }
  return names
}

function reachedFrom(
  start: RegExp,
  { getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta,
): Set<string> {
  const found = new Set([...getModuleIds()].filter((id) => start.test(id)))
  for (const id of found) {
    for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next)
  }
  return new Set([...found].filter((id) => !start.test(id)))
}
