import type { Outline } from './outline.ts';

/** Kind of area that the answers are about: a wijk when every theme is about the wijk. */
export const placeOf = ({ dimensions }: Pick<Outline, 'dimensions'>): 'regio' | 'wijk' =>
	dimensions.every(({ kind }) => kind === 'wijk') ? 'wijk' : 'regio';
