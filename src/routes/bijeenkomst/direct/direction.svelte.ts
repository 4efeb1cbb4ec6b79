import type { OpenSession } from '$lib/app/open/open-session.svelte';
import type { BeamerInvite, BeamerView } from '$lib/report/beamer/beamer-view';
import { contributionView, type PickedContribution } from '$lib/report/beamer/contribution/contribution-view';
import { screenView, sessionView, type DirectedScreen } from '$lib/report/beamer/session-view';
import type { Session } from '$lib/session/session';

/** Screen or text in place of the view that follows the bijeenkomst. */
type PutUp = { readonly screen: DirectedScreen } | { readonly picked: PickedContribution };

/** Choices of the facilitator about the beamer: only in the memory of this window, never stored. */
export class Direction {
	readonly #opened: OpenSession;
	invite = $state.raw<BeamerInvite | null>(null);
	isBlack = $state(false);
	#frozen = $state.raw<BeamerView>();
	#put = $state.raw<Pick<Session, 'stage' | 'attention'> & { readonly what: PutUp }>();
	/** Ends once the bijeenkomst goes on. */
	readonly #what: PutUp | null;
	readonly screen: DirectedScreen | null;
	readonly view: BeamerView;
	/** View that the bijeenkomst itself asks for, without what is put up in its place. */
	readonly ownView: BeamerView;

	constructor(opened: OpenSession) {
		this.#opened = opened;
		this.#what = $derived.by(() => {
			const { stage, attention } = opened.session;
			const put = this.#put;
			return put?.stage === stage && put.attention === attention ? put.what : null;
		});
		this.screen = $derived(this.#what && 'screen' in this.#what ? this.#what.screen : null);
		this.ownView = $derived(
			sessionView(opened.questionnaire, opened.session, this.invite, opened.meansBefore),
		);
		const live = $derived(this.#putView() ?? this.ownView);
		this.view = $derived(this.isBlack ? { kind: 'black' } : (this.#frozen ?? live));
	}

	/** Null without anything put up, or where a picked text is gone. */
	#putView(): BeamerView | null {
		const { questionnaire, session, meansBefore } = this.#opened;
		const what = this.#what;
		if (what === null) return null;
		return 'screen' in what
			? screenView(questionnaire, session, this.invite, what.screen, meansBefore)
			: contributionView(questionnaire, session, what.picked);
	}

	get isFrozen(): boolean {
		return this.#frozen !== undefined;
	}

	isPicked({ statementId, contribution: { kind, text } }: PickedContribution): boolean {
		if (this.#what === null || !('picked' in this.#what)) return false;
		const { picked } = this.#what;
		return (
			picked.statementId === statementId &&
			picked.contribution.kind === kind &&
			picked.contribution.text === text
		);
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
		this.#putUp(this.screen === screen ? null : { screen });
	}

	/** Puts up one text beside answers, or takes it away; either way the room sees it at once. */
	togglePicked(picked: PickedContribution): void {
		this.#putUp(this.isPicked(picked) ? null : { picked });
	}

	#putUp(what: PutUp | null): void {
		const { stage, attention } = this.#opened.session;
		this.#put = what ? { what, stage, attention } : undefined;
		this.isBlack = false;
		this.#frozen = undefined;
	}
}
