import type { Services } from '#app/composition.server.ts'
import type { MemberLink } from '#app/features/classes/classes.ts'
import type { ShownLink } from '#app/features/classes/teams/member-links.tsx'
import { invitationPath } from '#app/features/identity/identity.ts'
import { languageOf, pathIn } from '#app/platform/language.ts'

/** Links as they are sent: with the name of the site, in the language of who sends them. */
export function memberLinksIn(
  { config }: Services,
  request: Request,
  links: readonly MemberLink[],
): ShownLink[] {
  const language = languageOf(new URL(request.url).pathname)
  return links.map(({ token, ...link }) => ({
    ...link,
    url: config.publicUrl + pathIn(language, invitationPath(token)),
  }))
}
