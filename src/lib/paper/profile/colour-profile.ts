import dataUrl from './sRGB2014.icc?url&inline';

/** The sRGB profile of the International Color Consortium; PDF/A requires one to define the RGB values. */
export const colourProfile = (): Uint8Array =>
	Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0));
