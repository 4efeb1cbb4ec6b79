import { setTimeout } from 'node:timers/promises';
import { readDevice } from '../../../tests/e2e/device.ts';
import { statementsOf } from '../../../tests/e2e/questionnaire.ts';
import { startBrowser, type BrowserLife } from './browser-life.ts';
import { valuesOnDevice } from './device-values.ts';
import { Ledger, type LedgerComparison } from './ledger.ts';
import { randomFrom, type Random } from '../random.ts';
import { scanRoute } from './scan-route.ts';
import { sessionRoute } from './session-route.ts';
import { strikeAt, type StrikeMoment } from './strike.ts';
import type { Route } from './walk.ts';
import type { Look } from './watch-screen.ts';

const routes = { scan: scanRoute, session: sessionRoute } as const satisfies Record<string, Route>;

export type Kind = keyof typeof routes;

/** One kill: the kind of content being filled in, and the moment at which the browser is killed. */
export interface KillPlan {
	readonly kind: Kind;
	readonly moment: StrikeMoment;
}

interface Options {
	/** Profile folder, which each browser inherits from the one before it. */
	readonly profile: string;
	/** Address of the site, without a trailing slash. */
	readonly url: string;
	readonly seed: number;
	readonly plans: readonly KillPlan[];
	/** Called with the result of each kill. */
	readonly tell?: (plan: KillPlan, comparison: LedgerComparison) => void;
}

/** One scan or session, identified by its region. */
interface Subject {
	readonly region: string;
	readonly ledger: Ledger;
	isStored: boolean;
}

const idByText = new Map(statementsOf('full').map(({ id, text }) => [text, id]));
const longestThoughtMs = 120;

/** For each plan: fills in, kills the browser, opens the next one on the same folder and compares. */
export async function runKills({ plans, tell, ...options }: Options): Promise<readonly LedgerComparison[]> {
	const run = new KillRun(options);
	const comparisons: LedgerComparison[] = [];
	let life = await run.start();
	for (const plan of plans) {
		await run.liveUntilKilled(life, plan);
		life = await run.start();
		const comparison = await run.compare(life);
		comparisons.push(comparison);
		tell?.(plan, comparison);
	}
	await run.reopenAll(life);
	await life.close();
	return comparisons;
}

class KillRun {
	readonly #profile: string;
	readonly #url: string;
	readonly #random: Random;
	readonly #all: Subject[] = [];
	/** Content being filled in, which continues after the kill. */
	readonly #current = new Map<Kind, Subject>();
	#listen: (look: Look) => void = () => undefined;

	constructor({ profile, url, seed }: Omit<Options, 'plans' | 'tell'>) {
		this.#profile = profile;
		this.#url = url;
		this.#random = randomFrom(seed);
	}

	start(): Promise<BrowserLife> {
		this.#listen = () => undefined;
		return startBrowser(this.#profile, this.#url, (look) => {
			this.#listen(look);
		});
	}

	async liveUntilKilled(life: BrowserLife, { kind, moment }: KillPlan): Promise<void> {
		const strike = strikeAt(moment, this.#random, life.kill);
		const faults: unknown[] = [];
		this.#listen = (look) => {
			try {
				this.#take(kind, look);
			} catch (fault) {
				faults.push(fault);
				life.kill();
			}
			strike.looked(look);
		};
		const think = async (): Promise<void> => {
			strike.thought(life.page);
			await setTimeout(this.#random.below(longestThoughtMs));
		};
		const walking = this.#walk(kind, life, think).catch((fault: unknown) => {
			// An action that was under way at the kill is bound to fail.
			if (!life.isOver()) faults.push(fault);
			life.kill();
		});
		await Promise.race([walking, life.over]);
		await life.over;
		if (faults.length > 0) throw faults[0];
	}

	/** Losses by the last kill, over everything that was ever filled in. */
	async compare(life: BrowserLife): Promise<LedgerComparison> {
		await life.page.goto('./');
		const rows = await readDevice(life.page);
		const comparisons = this.#all.map((subject) => {
			const found = valuesOnDevice(rows, subject.region);
			subject.isStored = found.size > 0;
			return subject.ledger.compare(found);
		});
		return {
			called: comparisons.reduce((sum, { called }) => sum + called, 0),
			older: comparisons.reduce((sum, { older }) => sum + older, 0),
			lost: comparisons.flatMap(({ lost }) => lost),
		};
	}

	/** Reopens the content in the app itself: data on the device must also be readable. */
	async reopenAll(life: BrowserLife): Promise<void> {
		for (const [kind, { region, isStored }] of this.#current)
			if (isStored) await routes[kind].reopen({ page: life.page, region });
	}

	async #walk(kind: Kind, { page }: BrowserLife, think: () => Promise<void>): Promise<never> {
		for (;;) {
			const { region, ledger, isStored } = this.#subject(kind);
			const walk = { page, region, ledger, random: this.#random, think };
			await (isStored ? routes[kind].reopen(walk) : routes[kind].begin(walk));
			await routes[kind].goOn(walk);
			this.#current.delete(kind);
		}
	}

	#subject(kind: Kind): Subject {
		const current = this.#current.get(kind);
		if (current) return current;
		const subject = { region: `Regio ${this.#all.length + 1}.`, ledger: new Ledger(), isStored: false };
		this.#all.push(subject);
		this.#current.set(kind, subject);
		return subject;
	}

	#take(kind: Kind, look: Look): void {
		const id = idByText.get(look.statement);
		const subject = this.#current.get(kind);
		if (look.saved && id !== undefined) subject?.ledger.saved(id, routes[kind].shown(id, look));
	}
}
