// What Leaflet asks of a browser, as those answer that the finder works in; what it asks of older ones is left out.
const { platform, userAgent } = navigator
const says = (/** @type {string} */ word) => userAgent.toLowerCase().includes(word)
const chrome = says('chrome')

export default {
  any3d: true,
  passiveEvents: true,
  pointer: true,
  svg: true,
  touch: true,
  touchNative: 'ontouchstart' in window || 'TouchEvent' in window,
  retina: devicePixelRatio > 1,
  mac: platform.startsWith('Mac'),
  linux: platform.startsWith('Linux'),
  chrome,
  safari: !chrome && says('safari'),
  mobile: 'orientation' in window || says('mobile'),
}
