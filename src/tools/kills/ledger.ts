/** What one field held, in the order of giving; `called` is the newest of it that the screen has called saved. */
interface Field {
	values: readonly string[];
	called: number;
}

export interface Loss {
	readonly field: string;
	readonly called: string;
	readonly found: string;
}

/** What a kill did to what was given before it. */
export interface Comparison {
	/** Answers that the screen called saved since the kill before. */
	readonly called: number;
	/** Answers of before that kill, which have to be there still. */
	readonly older: number;
	readonly lost: readonly Loss[];
}

/**
 * What was given in one zelfscan or bijeenkomst, and what the screen said of it. A field is a statement's id and a part of
 * it ("B1.3 niveau"); empty is ''.
 */
export class Ledger {
	readonly #fields = new Map<string, Field>();

	/** To be called before the deed: the device may have the value before the one who gives it knows. */
	give(field: string, value: string): void {
		const { values, called } = this.#fields.get(field) ?? { values: [''], called: 0 };
		this.#fields.set(field, { values: [...values, value], called });
	}

	/** What this field has had since the last kill, with what it was then. */
	valuesOf(field: string): readonly string[] {
		return this.#fields.get(field)?.values ?? [''];
	}

	/**
	 * The screen says saved while it shows these parts of this statement. So it says it of them, and of all that was given
	 * at other statements, as that was before.
	 */
	saved(statement: string, shown: ReadonlyMap<string, string>): void {
		for (const [name, field] of this.#fields) {
			const value = shown.get(name);
			if (value !== undefined) field.called = placeOf(value, field, name);
			else if (!name.startsWith(`${statement} `)) field.called = field.values.length - 1;
		}
	}

	get called(): number {
		return [...this.#fields.values()].filter(({ called }) => called > 0).length;
	}

	/** Lays beside it what the device has after a kill, and goes on from there. */
	compare(found: ReadonlyMap<string, string>): Comparison {
		const { called } = this;
		const lost = [...this.#fields].flatMap(([name, field]) => lossOf(name, field, found.get(name) ?? ''));
		const older = [...this.#fields.values()].filter((field) => field.called === 0 && field.values[0] !== '');
		for (const [name, field] of this.#fields) {
			field.values = [found.get(name) ?? ''];
			field.called = 0;
		}
		return { called, older: older.length, lost };
	}
}

function placeOf(value: string, { values, called }: Field, name: string): number {
	const place = values.indexOf(value, called);
	if (place === -1) throw new Error(`${name} shows "${value}" as saved after ${values.join(' → ')}`);
	return place;
}

// newer than what was called saved is fine: the kill came before the screen could say so
function lossOf(field: string, { values, called }: Field, found: string): readonly Loss[] {
	return values.includes(found, called) ? [] : [{ field, called: values[called] ?? '', found }];
}
