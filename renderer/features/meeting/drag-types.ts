/** A clipping while it is dragged to another item: no other field or app can take it. */
export const clippingType = 'application/x-aide-memoire-clipping'
