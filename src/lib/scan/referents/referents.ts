import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import type { Reference } from '$lib/content/questionnaire';
import type { DeepReadonly } from '$lib/deep-readonly';

const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.line));

const planSchema = v.variant('kind', [
	/** `insurer`: the plan with the zorgverzekeraar; `iza`: that of all sectors for the Integraal Zorgakkoord. */
	v.strictObject({ kind: v.picklist(['none', 'insurer', 'iza']) }),
	/** The name may be empty. */
	v.strictObject({ kind: v.literal('other'), name: v.pipe(v.string(), v.maxLength(limits.line)) }),
]);

/** Referents in this region of words in the statements; absent without any. Since format 2. */
export const referentsSchema = v.pipe(
	v.strictObject({
		/** Name of the regio-organisatie. */
		organisation: v.exactOptional(nameSchema),
		/** Kind of regioplan. */
		plan: v.exactOptional(planSchema),
		/** Name of the zorgverzekeraar. */
		insurer: v.exactOptional(nameSchema),
	}),
	v.check((referents) => Object.keys(referents).length > 0),
);

export type Referents = DeepReadonly<v.InferOutput<typeof referentsSchema>>;

/** A field that is there only if something is known. */
type WithReferents = { readonly referents?: Referents };

/** Makes the field of a scan, session or participant; spread it. */
export const referentsField = (referents: Referents | undefined): WithReferents =>
	referents ? { referents } : {};

/** Sets what one word refers to; `undefined` or a blank name makes that unknown again. */
export function withReferent<W extends Reference>(
	before: Referents | undefined,
	word: W,
	referent: Referents[W] | undefined,
): Referents | undefined {
	const { [word]: _before, ...others } = before ?? {};
	const isBlank = referent === undefined || (typeof referent === 'string' && referent.trim() === '');
	const after = isBlank ? others : { ...others, [word]: referent };
	return Object.keys(after).length > 0 ? after : undefined;
}

/** Replaces what the words refer to. */
export function withReferents<T extends WithReferents & { readonly changedAt: string }>(
	{ referents: _before, ...others }: T,
	referents: Referents | undefined,
	now: string,
) {
	return { ...others, ...referentsField(referents), changedAt: now };
}
