/** Names the cookie that tells the page, and nobody else, whose learning is going on here. */
const whoCookie = 'thaoso-who'

/**
 * The learner signed in on this device, or `guest`. It proves nothing (the session does that); it
 * keeps what one person did without a network from being sent as the next person's.
 */
export function whoIsHere(): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${whoCookie}=`))
  // On a shared device `.shared` stands after it.
  return found?.slice(whoCookie.length + 1).split('.')[0] || 'guest'
}
