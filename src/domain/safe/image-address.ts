/**
 * Longest data URL of a picture in UTF-16 code units: about 375 kB of picture, half of what a note
 * can hold, and more than a screenshot of a figure takes.
 */
export const IMAGE_LIMIT = 500_000;

// Raster types only: an SVG is a document of its own, with links and styles.
const RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/]+={0,2}$/i;

/** True for the only pictures a text may show: raster pictures carried in the text itself. */
export const isShownImage = (address: string): boolean =>
  address.length <= IMAGE_LIMIT && RASTER.test(address);
