import type { OpenSession } from '$lib/app/open/open-session.svelte';
import type { BeamerInvite, BeamerView } from '$lib/report/beamer/beamer-view';
import { screenView, sessionView, type DirectedScreen } from '$lib/report/beamer/session-view';
import type { Session } from '$lib/session/session';

/** Choices of the facilitator about the beamer: only in the memory of this window, never stored. */
export class Direction {
	readonly #opened: OpenSession;
	invite = $state.raw<BeamerInvite | null>(null);
	isBlack = $state(false);
	#frozen = $state.raw<BeamerView>();
	#put = $state.raw<Pick<Session, 'stage' | 'attention'> & { readonly screen: DirectedScreen }>();
	/** Screen in place of the one that follows the bijeenkomst; ends once the bijeenkomst goes on. */
	readonly screen: DirectedScreen | null;
	readonly view: BeamerView;

	constructor(opened: OpenSession) {
		this.#opened = opened;
		this.screen = $derived.by(() => {
			const { stage, attention } = opened.session;
			const put = this.#put;
			return put?.stage === stage && put.attention === attention ? put.screen : null;
		});
		const live = $derived(
			this.screen === null
				? sessionView(opened.questionnaire, opened.session, this.invite, opened.meansBefore)
				: screenView(opened.questionnaire, opened.session, this.invite, this.screen, opened.meansBefore),
		);
		this.view = $derived(this.isBlack ? { kind: 'black' } : (this.#frozen ?? live));
	}

	get isFrozen(): boolean {
		return this.#frozen !== undefined;
	}

	/** Keeps the current picture, or follows the bijeenkomst again. */
	toggleFrozen(): void {
		this.isBlack = false;
		this.#frozen = this.#frozen ? undefined : this.view;
	}

	toggleBlack(): void {
		this.isBlack = !this.isBlack;
	}

	/** Puts up a screen, or takes it away; either way the room sees it at once. */
	toggleScreen(screen: DirectedScreen): void {
		const { stage, attention } = this.#opened.session;
		this.#put = this.screen === screen ? undefined : { screen, stage, attention };
		this.isBlack = false;
		this.#frozen = undefined;
	}
}
