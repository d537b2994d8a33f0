// Stands in for what of Leaflet would come though nothing uses it: a marker asks whether there is dragging, and makes itself
// a picture before it is given one; what draws rings and lines has ways to draw without SVG.
export const useAttribution = () => undefined
export const IconDefault = Object
export const Canvas = null
export const canvas = null
export const MarkerDrag = null
export const vmlCreate = null
export const vmlMixin = null
