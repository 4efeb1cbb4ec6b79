import { version } from '$app/environment';
import { fetchVoorbeelden } from '$lib/content/voorbeelden/voorbeelden';
import { download } from '$lib/exchange/hand-over';
import type { Content } from '$lib/session/files/content';
import { emptySentence, fileSentence, savedAsSentence } from './file-sentence';
import { now } from '../now';
import { putOnPaper, warmUp } from '../print/put-on-paper';
import { usualChoice } from '../print/report-choice';
import type { OpenResult } from '../open/open-result.svelte';

const loadSaving = (): Promise<typeof import('./save-content')> => import('./save-content');

type SavedFile = {
	readonly name: string;
	/** ISO 8601, UTC. */
	readonly at: string;
};

/** Takes the result along: on paper, in a file or through the share sheet. */
export class TakeAlong {
	readonly #opened: OpenResult;
	#making = $state<'no' | 'busy' | 'failed'>('no');
	#fileNote = $state('');
	#saved = $state.raw<SavedFile>();

	constructor(opened: OpenResult) {
		this.#opened = opened;
		// loads the usual actions while the user reads the result
		setTimeout(() => {
			warmUp();
			loadSaving().catch(() => undefined);
		}, 1500);
	}

	get making(): 'no' | 'busy' | 'failed' {
		return this.#making;
	}

	/** Outcome of the last file or report, as a sentence. */
	get fileNote(): string {
		return this.#fileNote;
	}

	/** Last file of the scan made here. */
	get saved(): SavedFile | undefined {
		return this.#saved;
	}

	get #content(): Content {
		const { scan, questionnaire } = this.#opened;
		return { kind: 'scan', scan, questionnaire };
	}

	async makePdf(): Promise<void> {
		const { questionnaire, scan } = this.#opened;
		this.#making = 'busy';
		try {
			const { fileName, file } = await putOnPaper('report', {
				questionnaire,
				voorbeelden: await fetchVoorbeelden(questionnaire),
				subject: { kind: 'scan', scan },
				choice: usualChoice,
				appVersion: version,
				madeAt: now(),
			});
			const name = `${fileName}.pdf`;
			download(name, file);
			this.#fileNote = `${savedAsSentence(name)}${emptySentence(scan)}`;
			this.#making = 'no';
		} catch {
			this.#making = 'failed';
		}
	}

	async saveFile(): Promise<void> {
		const at = now();
		const name = await loadSaving()
			.then(({ saveContent }) => saveContent(this.#content))
			.catch(() => undefined);
		if (name !== undefined) this.#saved = { name, at };
		this.#fileNote = fileSentence(name, this.#opened.scan);
	}

	async shareFile(): Promise<void> {
		const outcome = await loadSaving()
			.then(({ shareContent }) => shareContent(this.#content))
			.catch(() => 'failed' as const);
		if (outcome === 'failed') this.#fileNote = 'Delen lukt hier niet. Bewaar het bestand en stuur het zelf.';
		if (outcome === 'downloaded')
			this.#fileNote = 'Dit apparaat kan niet delen. Het bestand staat bij je downloads.';
	}
}
