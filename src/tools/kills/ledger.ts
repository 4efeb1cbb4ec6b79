/** Values that one field held, in the order given; `called` is the index of the newest one called saved. */
interface Field {
	values: readonly string[];
	called: number;
}

export interface Loss {
	readonly field: string;
	readonly called: string;
	readonly found: string;
}

/** Comparison of the device after a kill with the answers given before it. */
export interface LedgerComparison {
	/** Number of answers that the screen called saved since the kill before. */
	readonly called: number;
	/** Number of answers from before that kill, which must still be there. */
	readonly older: number;
	readonly lost: readonly Loss[];
}

/**
 * Record of the values given in one scan or session, and of those that the screen called saved. A field is a
 * statement's id and a part of it ("B1.3 niveau"); empty is ''.
 */
export class Ledger {
	readonly #fields = new Map<string, Field>();

	/** Records a value. Call it before the action: the device may have the value before the caller knows. */
	give(field: string, value: string): void {
		const { values, called } = this.#fields.get(field) ?? { values: [''], called: 0 };
		this.#fields.set(field, { values: [...values, value], called });
	}

	/** Values of this field since the last kill, the first of them from before it. */
	valuesOf(field: string): readonly string[] {
		return this.#fields.get(field)?.values ?? [''];
	}

	/**
	 * Records that the screen says saved while it shows these parts of this statement. That covers these parts, and the
	 * latest values at all other statements.
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

	/** Compares with the data on the device after a kill, and continues from there. */
	compare(found: ReadonlyMap<string, string>): LedgerComparison {
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

// A value newer than the one called saved is fine: the kill came before the screen could say so.
function lossOf(field: string, { values, called }: Field, found: string): readonly Loss[] {
	return values.includes(found, called) ? [] : [{ field, called: values[called] ?? '', found }];
}
