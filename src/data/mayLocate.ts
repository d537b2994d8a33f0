/** false where the page around a frame is known to forbid asking: then there is nothing to press. Not every browser says. */
export function mayLocate(): boolean {
  // While pages are built there is no document, and nobody forbids anything.
  if (typeof document === 'undefined') return true
  const policy: unknown = Reflect.get(document, 'featurePolicy')
  if (typeof policy !== 'object' || policy === null || !('allowsFeature' in policy)) return true
  const { allowsFeature } = policy
  return typeof allowsFeature !== 'function' || allowsFeature.call(policy, 'geolocation') !== false
}
