import type { Outline } from './outline.ts';

/** What the answers are about: a questionnaire of which every theme is about the wijk asks for a wijk. */
export const placeOf = ({ dimensions }: Pick<Outline, 'dimensions'>): 'regio' | 'wijk' =>
	dimensions.every(({ kind }) => kind === 'wijk') ? 'wijk' : 'regio';
