import type { Questionnaire } from '$lib/content/questionnaire';
import { buildSessionReport } from '$lib/report/model/session-report';
import type { Report } from '$lib/report/model/report-model';
import { agendaAlone, type AgendaItem } from '$lib/scoring/agenda';
import { overfullList, type BoundedList } from '$lib/session/full-list';
import type { Session } from '$lib/session/session';
import { inTime } from '../in-time';
import { now, nowAfter } from '../now';
import type { OpenedSession } from './opened-session';

/** A bijeenkomst that is going on: every change is on the device at once, and on the beamer. */
export class OpenSession {
	readonly questionnaire: Questionnaire;
	#session: Session;
	#saving = $state<'saved' | 'saving' | 'failed'>('saved');
	#savedAt = $state<string>();
	/** Why the last save failed, as the device said it. */
	failure = $state.raw<unknown>();
	/** The list that had no room for what was last tried. */
	full = $state<BoundedList | null>(null);
	/** What is chosen on screen is no answer yet: its reason is missing. */
	isWaiting = $state(false);
	/** The laptop is in the hands of someone who chooses, or was just done. */
	isPassed = $state(false);
	#isHalted = false;
	#stopWatching: (() => void) | undefined;
	/** By what people chose alone, so that it stands still during the talk. */
	readonly agenda: readonly AgendaItem[];
	readonly report: Report;

	constructor({ session, questionnaire, isSaved }: OpenedSession) {
		this.questionnaire = questionnaire;
		this.#session = $state.raw(session);
		this.#saving = isSaved ? 'saved' : 'failed';
		const length = $derived(this.#session.length);
		const participants = $derived(this.#session.participants);
		const hands = $derived(this.#session.hands);
		const decisions = $derived(this.#session.decisions);
		const revealedAt = $derived(this.#session.revealedAt);
		this.agenda = $derived(
			agendaAlone(questionnaire, { length, participants, hands, decisions, revealedAt }),
		);
		this.report = $derived(buildSessionReport(questionnaire, this.#session));
		void this.#watchDevice();
	}

	get session(): Session {
		return this.#session;
	}

	get saving(): 'saved' | 'saving' | 'failed' {
		return this.#saving;
	}

	get savedAt(): string {
		return this.#savedAt ?? this.#session.changedAt;
	}

	/**
	 * One step of the evening: a pure change, with the moment at which it is made. False where it would hold more than can
	 * be kept: then all stays as it was, and goes on being saved.
	 */
	change(step: (session: Session, now: string) => Session): boolean {
		if (this.#isHalted) return false;
		const changed = step(this.#session, nowAfter(this.#session.changedAt));
		this.full = overfullList(changed);
		if (this.full) return false;
		this.#session = changed;
		void this.save();
		return true;
	}

	/** Tries again after a failure. */
	async save(): Promise<void> {
		if (this.#isHalted) return;
		this.#saving = 'saving';
		const session = this.#session;
		try {
			const { deviceSessions } = await import('$lib/storage/device-sessions');
			await inTime(deviceSessions().save(session, this.questionnaire));
			this.#savedAt = now();
			if (session === this.#session) this.#saving = 'saved';
		} catch (error) {
			this.failure = error;
			this.#saving = 'failed';
		}
	}

	/** Another window went on: nothing of this one is written any more. */
	async halt(): Promise<void> {
		this.close();
		const { deviceSessions } = await import('$lib/storage/device-sessions');
		deviceSessions().letGo(this.#session.id);
	}

	/** Nothing changes it after this. */
	close(): void {
		this.#isHalted = true;
		this.#stopWatching?.();
	}

	/** What the browser takes away is written again, or said to be gone. */
	async #watchDevice(): Promise<void> {
		const { onDeviceLost } = await import('$lib/storage/device-database');
		if (!this.#isHalted) this.#stopWatching = onDeviceLost(() => void this.save());
	}
}
