import * as v from 'valibot';

/** A list of at most `most` items with unique ids. */
export const listOf = <S extends v.GenericSchema<{ readonly id: string }>>(item: S, most: number) =>
	v.pipe(
		v.array(item),
		v.maxLength(most),
		v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
	);
