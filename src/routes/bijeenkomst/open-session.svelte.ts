import type { Questionnaire } from '$lib/content/questionnaire';
import { buildSessionReport } from '$lib/report/session-report';
import type { Report } from '$lib/report/report-model';
import { agendaOf, type AgendaItem } from '$lib/scoring/agenda';
import type { Session } from '$lib/session/session';
import { now } from '../now';
import type { OpenedSession } from '../opened-session';

/** A bijeenkomst that is going on: every change is on the device at once, and on the beamer. */
export class OpenSession {
	readonly questionnaire: Questionnaire;
	#session: Session;
	#saving = $state<'saved' | 'saving' | 'failed'>('saved');
	#savedAt = $state<string>();
	/** By what people chose alone, so that it stands still during the talk. */
	readonly agenda: readonly AgendaItem[];
	readonly report: Report;

	constructor({ session, questionnaire, isSaved }: OpenedSession) {
		this.questionnaire = questionnaire;
		this.#session = $state.raw(session);
		this.#saving = isSaved ? 'saved' : 'failed';
		this.agenda = $derived(agendaOf(questionnaire, this.#session, 'alone'));
		this.report = $derived(buildSessionReport(questionnaire, this.#session));
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

	/** One step of the evening: a pure change, with the moment at which it is made. */
	change(step: (session: Session, now: string) => Session): void {
		this.#session = step(this.#session, now());
		void this.save();
	}

	/** Tries again after a failure. */
	async save(): Promise<void> {
		this.#saving = 'saving';
		const session = this.#session;
		try {
			const { deviceSessions } = await import('$lib/storage/device-sessions');
			await deviceSessions().save(session);
			this.#savedAt = now();
			if (session === this.#session) this.#saving = 'saved';
		} catch {
			this.#saving = 'failed';
		}
	}
}
