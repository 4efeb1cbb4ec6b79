import type { Questionnaire } from '$lib/content/questionnaire';
import { sessionReport } from '$lib/report/model/session-report';
import type { Report } from '$lib/report/model/report-model';
import { agendaAlone, inChosenOrder, type AgendaItem } from '$lib/scoring/agenda';
import type { Content } from '$lib/session/files/content';
import { overfullList, type BoundedList } from '$lib/session/full-list';
import type { Means } from '$lib/report/wall/wall-row';
import type { Session } from '$lib/session/session';
import { untrack } from 'svelte';
import { inTime } from '../in-time';
import { now, nowAfter } from '../now';
import { meansOf, openBefore } from './open-before';
import type { OpenedSession } from './opened-session';

const undecidedIn = (decisions: Session['decisions']): readonly string[] =>
	Object.keys(decisions)
		.filter((id) => decisions[id]?.outcome.kind === 'undecided')
		.sort();

/** Running session; every change goes to the device and the beamer at once. */
export class OpenSession {
	readonly questionnaire: Questionnaire;
	#session: Session;
	#saving = $state<'saved' | 'saving' | 'failed'>('saved');
	#savedAt = $state<string>();
	/** Error of the last failed save, as the device gave it. */
	failure = $state.raw<unknown>();
	/** List that had no room for the last change. */
	full = $state<BoundedList | null>(null);
	/** True while the choice on screen lacks its reason, and so is no answer yet. */
	isWaiting = $state(false);
	/** True while a participant has the laptop to choose, until they pass it on. */
	isPassed = $state(false);
	/** The bijeenkomst that this one follows, once it is read. */
	before = $state.raw<OpenedSession>();
	/** Means of the earlier one; they depend on the length of this one, not on the choices in it. */
	readonly meansBefore: Means | undefined;
	/** Adds to every change what goes on by itself, such as the time of a talk, so that it needs no change of its own. */
	meanwhile: ((session: Session, now: string) => Session) | undefined;
	#isHalted = false;
	/** The last save, whether or not it has ended. */
	#lastSave = Promise.resolve();
	#stopWatching: (() => void) | undefined;
	/** In the order that the group chose, then by individual choices alone: it stays the same during the talk. */
	readonly agenda: readonly AgendaItem[];
	readonly report: Report;

	constructor({ session, questionnaire, isSaved }: OpenedSession) {
		this.questionnaire = questionnaire;
		this.#session = $state.raw(session);
		this.#saving = isSaved ? 'saved' : 'failed';
		// read through the getter: in a constructor Svelte reads a private field once, and misses later changes
		const length = $derived(this.session.length);
		const participants = $derived(this.session.participants);
		const hands = $derived(this.session.hands);
		const decisions = $derived(this.session.decisions);
		const revealedAt = $derived(this.session.revealedAt);
		// a decision on a level orders nothing anew; one that leaves a statement open can put it on the agenda
		const undecided = $derived(undecidedIn(decisions).join());
		const byDifference = $derived.by(() => {
			const decided = undecided === '' ? {} : untrack(() => decisions);
			return agendaAlone(questionnaire, { length, participants, hands, decisions: decided, revealedAt });
		});
		const order = $derived(this.session.order);
		this.agenda = $derived(inChosenOrder(byDifference, order));
		this.report = $derived(sessionReport(questionnaire, this.session));
		this.meansBefore = $derived.by(() => {
			const asked = { ...untrack(() => this.#session), length };
			return this.before && meansOf(this.before, questionnaire, asked);
		});
		void this.#watchDevice();
		void openBefore(session).then((before) => (this.before = before));
	}

	get session(): Session {
		return this.#session;
	}

	get content(): Content {
		return { kind: 'session', session: this.#session, questionnaire: this.questionnaire };
	}

	get saving(): 'saved' | 'saving' | 'failed' {
		return this.#saving;
	}

	get savedAt(): string {
		return this.#savedAt ?? this.#session.changedAt;
	}

	/**
	 * Applies a pure change at the current moment. False if a list would exceed its limit; the session is unchanged
	 * then, and saving goes on.
	 */
	change(step: (session: Session, now: string) => Session): boolean {
		if (this.#isHalted) return false;
		const at = nowAfter(this.#session.changedAt);
		const changed = step(this.meanwhile?.(this.#session, at) ?? this.#session, at);
		this.full = overfullList(changed);
		if (this.full) return false;
		this.#session = changed;
		void this.save();
		return true;
	}

	/** Saves the current state, also as a retry after a failure. */
	save(): Promise<void> {
		if (!this.#isHalted) this.#lastSave = this.#write();
		return this.#lastSave;
	}

	async #write(): Promise<void> {
		this.#saving = 'saving';
		const session = this.#session;
		try {
			const { keeperOf } = await import('$lib/storage/stores/keeper-of');
			await inTime(keeperOf(session.id).save(session, this.questionnaire));
			this.#savedAt = now();
			if (session === this.#session) this.#saving = 'saved';
		} catch (error) {
			this.failure = error;
			this.#saving = 'failed';
		}
	}

	/**
	 * Stops writing for good, as another window took over. Resolves once no write is under way, to whether the device has
	 * everything.
	 */
	async halt(): Promise<boolean> {
		this.close();
		// a store that can't be loaded holds nothing of this session
		const store = await import('$lib/storage/stores/keeper-of').catch(() => undefined);
		store?.keeperOf(this.#session.id).discardUnsaved(this.#session.id);
		await this.#lastSave;
		return this.#saving === 'saved';
	}

	/** Stops all further changes. */
	close(): void {
		this.#isHalted = true;
		this.#stopWatching?.();
	}

	/** Watches the database: if the browser deletes it, the data is saved again or reported as lost. */
	async #watchDevice(): Promise<void> {
		const device = await import('$lib/storage/device-database').catch(() => undefined);
		if (!this.#isHalted) this.#stopWatching = device?.onDeviceLost(() => void this.save());
	}
}
