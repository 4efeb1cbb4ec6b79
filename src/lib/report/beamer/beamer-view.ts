import * as v from 'valibot';
import { ambitionLevels, levels } from '$lib/content/levels';
import { roleGroups } from '$lib/content/role-groups';
import type { DeepReadonly } from '$lib/deep-readonly';
import { reaches } from '$lib/session/reach';
import { err, ok, type Result } from '$lib/result';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const level = v.picklist(levels);
const position = v.pipe(v.number(), v.minValue(0), v.maxValue(4));

const whole = v.strictObject({
	kind: v.literal('whole'),
	levels: v.strictTuple([count, count, count, count, count]),
	middle: v.strictObject({ median: position, q1: position, q3: position }),
	word: v.picklist(['unanimous', 'two-views', 'divergent', 'some-differ', 'agree']),
	flags: v.array(v.picklist(['unknown', 'not-applicable-split'])),
	counts: v.strictObject({ rated: count, people: count, unknown: count, notApplicable: count }),
});

const spread = v.variant('kind', [
	v.strictObject({
		kind: v.literal('hidden'),
		why: v.picklist(['unseen', 'nobody', 'few', 'few-private']),
	}),
	v.strictObject({ kind: v.literal('word'), word: v.picklist(['divergent', 'some-differ', 'agree']) }),
	whole,
]);

const statement = v.strictObject({
	/** Name of its dimension. */
	dimension: v.string(),
	text: v.string(),
	/** Referents of its words in this region: "regio-organisatie: Huisartsen Duinkust"; may be empty. */
	meant: v.string(),
	/** Its five levels in order. */
	anchors: v.array(v.strictObject({ name: v.string(), text: v.string() })),
});

const part = v.strictObject({
	group: v.picklist([...roleGroups, 'others']),
	spread: whole,
});

const outcome = v.variant('kind', [
	v.strictObject({
		kind: v.literal('score'),
		mean: position,
		provisional: v.boolean(),
		lowest: level,
		lowestStatements: v.array(v.string()),
	}),
	v.strictObject({ kind: v.picklist(['not-applicable', 'unknown', 'too-few']) }),
]);

const row = v.strictObject({
	id: v.string(),
	shortName: v.string(),
	result: v.strictObject({
		dimensionId: v.string(),
		tally: v.strictObject({
			inScope: count,
			rated: count,
			unknown: count,
			skipped: count,
			notApplicable: count,
			empty: count,
			applicable: count,
		}),
		outcome,
	}),
	figure: v.string(),
	mark: v.string(),
	lowestText: v.nullable(v.string()),
	ambition: v.nullable(
		v.strictObject({ level: v.picklist(ambitionLevels), year: v.number(), changedAt: v.string() }),
	),
	previous: v.nullable(position),
	means: v.array(position),
	sentence: v.string(),
});

const action = v.strictObject({
	what: v.string(),
	trekker: v.string(),
	firstStep: v.string(),
	headline: v.boolean(),
	/** "1 maart 2027", or empty. */
	due: v.string(),
	isClosed: v.boolean(),
	/** Whose change it is; null until someone says so. */
	reach: v.nullable(v.picklist(reaches)),
});

/** Action of the earlier bijeenkomst; `became` is null until the group said so, and `why` may be empty. */
const reviewed = v.strictObject({
	what: v.string(),
	trekker: v.string(),
	became: v.nullable(v.picklist(['done', 'going', 'stopped'])),
	why: v.string(),
});

/** Decision of the group; `why` may be empty. */
const decision = v.variant('kind', [
	v.strictObject({ kind: v.literal('level'), level, why: v.string() }),
	v.strictObject({ kind: v.literal('notApplicable'), why: v.string() }),
	/** Nog geen gedeeld beeld: who finds out what by when; empty while nobody does. */
	v.strictObject({ kind: v.literal('undecided'), what: v.string(), trekker: v.string(), due: v.string() }),
]);

/** Way to choose along: the address of the app and, where phones can reach it, its QR code. */
const invite = v.strictObject({
	address: v.string(),
	/** Modules by row, true for dark; empty without a code. */
	modules: v.array(v.array(v.boolean())),
});

/** Only `shown` and `wall` have a field for what people chose; no view has one for who they are. */
const view = v.variant('kind', [
	v.strictObject({
		kind: v.literal('welcome'),
		region: v.string(),
		/** "24 november 2026". */
		date: v.string(),
		joined: count,
		/** Everyone who is expected. */
		people: count,
		/** One sentence. */
		purpose: v.string(),
		invite: v.nullable(invite),
	}),
	v.strictObject({
		kind: v.literal('collecting'),
		finished: count,
		people: count,
		invite: v.nullable(invite),
	}),
	v.strictObject({
		kind: v.literal('statement'),
		statement,
		/** True in the round after the talk. */
		isAgain: v.boolean(),
		chose: count,
		people: count,
	}),
	v.strictObject({
		kind: v.literal('shown'),
		statement,
		now: spread,
		/** The round before the talk, where people chose again after it. */
		before: v.nullable(spread),
		roleParts: v.nullable(v.array(part)),
		decision: v.nullable(decision),
	}),
	v.strictObject({
		kind: v.literal('together'),
		/** Statements with the level that the group can confirm. */
		items: v.array(v.strictObject({ text: v.string(), level, name: v.string() })),
	}),
	v.strictObject({
		kind: v.literal('choosing'),
		/** Statements that the room chooses from, in the order of the agenda. */
		items: v.array(v.strictObject({ letter: v.string(), text: v.string() })),
		/** True when people take part online, who type their letters. */
		isHybrid: v.boolean(),
	}),
	v.strictObject({
		kind: v.literal('chosen'),
		/** Statements in the order that the room chose, with the hands that were raised. */
		items: v.array(v.strictObject({ letter: v.string(), text: v.string(), hands: count })),
		/** Number of statements left out. */
		leftOut: count,
	}),
	v.strictObject({ kind: v.literal('rules'), invite: v.nullable(invite) }),
	v.strictObject({ kind: v.literal('parked'), items: v.array(v.string()) }),
	/** One text beside an answer, without its author. */
	v.strictObject({
		kind: v.literal('contribution'),
		/** Text of the statement. */
		statement: v.string(),
		/** True for a place where it is written down, false for a remark. */
		isFact: v.boolean(),
		text: v.string(),
	}),
	v.strictObject({ kind: v.literal('black') }),
	v.strictObject({
		kind: v.literal('wall'),
		region: v.string(),
		/** Names of the levels in order. */
		levels: v.array(v.string()),
		rows: v.array(row),
	}),
	v.strictObject({ kind: v.literal('actions'), actions: v.array(action) }),
	v.strictObject({
		kind: v.literal('review'),
		/** Day of the earlier bijeenkomst, "24 november 2026". */
		since: v.string(),
		actions: v.array(reviewed),
	}),
]);

export type BeamerView = DeepReadonly<v.InferOutput<typeof view>>;
export type BeamerStatement = DeepReadonly<v.InferOutput<typeof statement>>;
export type BeamerInvite = DeepReadonly<v.InferOutput<typeof invite>>;
export type BeamerDecision = DeepReadonly<v.InferOutput<typeof decision>>;
export type BeamerReviewed = DeepReadonly<v.InferOutput<typeof reviewed>>;
export type BeamerAction = DeepReadonly<v.InferOutput<typeof action>>;

/** Checks a message from another window, which may run another version of the app; refuses unknown keys as well. */
export function parseBeamerView(input: unknown): Result<BeamerView, 'unreadable'> {
	const result = v.safeParse(view, input);
	return result.success ? ok(result.output) : err('unreadable');
}
