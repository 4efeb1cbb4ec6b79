import type { QuestionnaireRef } from '$lib/content/outline';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { PackRow, ScanDatabase } from '../database';
import { readText } from './read-text';
import { keyOf, unusedTexts } from './texts-in-use';

export type StoredPack = PackRow & { readonly questionnaire: Questionnaire };

/** Questionnaires that someone put on this device. Every write resolves once it is durable. */
export class PackStore {
	readonly #database: ScanDatabase;

	constructor(database: ScanDatabase) {
		this.#database = database;
	}

	async add({ id, version, hash }: QuestionnaireRef, content: Questionnaire, addedAt: string): Promise<void> {
		const { packs, questionnaires } = this.#database;
		await this.#database.transaction('rw', [packs, questionnaires], async () => {
			await packs.put({ id, version, hash, addedAt });
			await questionnaires.put({ id, version, hash, content });
		});
	}

	/** The last one added first; one without its text, or that can't be read any more, is left out. */
	async list(): Promise<readonly StoredPack[]> {
		return (
			(await this.#read())
				.flatMap(({ row, questionnaire }) => (questionnaire ? [{ ...row, questionnaire }] : []))
				// damage may have taken the field away
				.sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
		);
	}

	/** Those that the list leaves out. */
	async damaged(): Promise<readonly QuestionnaireRef[]> {
		return (await this.#read()).flatMap(({ row, questionnaire }) => (questionnaire ? [] : [row]));
	}

	async #read(): Promise<readonly { row: PackRow; questionnaire: Questionnaire | undefined }[]> {
		const { packs, questionnaires } = this.#database;
		const rows = await packs.toArray();
		const texts = await questionnaires.bulkGet(rows.map(keyOf));
		return rows.map((row, index) => ({
			row,
			questionnaire: readText(texts[index])?.content,
		}));
	}

	/** No longer to choose; the text stays for as long as answers on this device need it. */
	async remove(ref: QuestionnaireRef): Promise<void> {
		const { scans, sessions, milestones, collected, packs, questionnaires } = this.#database;
		const read = [scans, sessions, milestones, collected];
		await this.#database.transaction('rw', [...read, packs, questionnaires], async () => {
			await packs.delete(keyOf(ref));
			const unused = await unusedTexts(this.#database, [ref]);
			await questionnaires.bulkDelete(unused.map(keyOf));
		});
	}
}
