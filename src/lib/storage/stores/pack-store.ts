import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { PackRow, ScanDatabase } from '../database';
import { onDevice } from '../device-database';
import { questionnaireInRow } from './questionnaire-in-row';
import { questionnaireKey, unusedTexts } from './texts-in-use';

export type StoredPack = PackRow & { readonly questionnaire: Questionnaire };

/** The questionnaires that the user installed on this device. A write resolves once it is durable. */
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

	/** All installed questionnaires with a readable text, most recently added first. */
	async list(): Promise<readonly StoredPack[]> {
		return (
			(await this.#read())
				.flatMap(({ row, questionnaire }) => (questionnaire ? [{ ...row, questionnaire }] : []))
				// `addedAt` may be missing in a damaged row
				.sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
		);
	}

	/** The installed questionnaires whose text is missing or unreadable. */
	async damaged(): Promise<readonly QuestionnaireRef[]> {
		return (await this.#read()).flatMap(({ row, questionnaire }) => (questionnaire ? [] : [row]));
	}

	async #read(): Promise<readonly { row: PackRow; questionnaire: Questionnaire | undefined }[]> {
		const { packs, questionnaires } = this.#database;
		const rows = await packs.toArray();
		const texts = await questionnaires.bulkGet(rows.map(questionnaireKey));
		return rows.map((row, index) => ({
			row,
			questionnaire: questionnaireInRow(texts[index])?.content,
		}));
	}

	/** Uninstalls a questionnaire; its text stays for as long as answers on this device need it. */
	async remove(ref: QuestionnaireRef): Promise<void> {
		const { scans, sessions, milestones, collected, packs, questionnaires } = this.#database;
		const read = [scans, sessions, milestones, collected];
		await this.#database.transaction('rw', [...read, packs, questionnaires], async () => {
			await packs.delete(questionnaireKey(ref));
			const unused = await unusedTexts(this.#database, [ref]);
			await questionnaires.bulkDelete(unused.map(questionnaireKey));
		});
	}
}

/** The questionnaires that the user installed in this browser. */
export const devicePacks = onDevice((database) => new PackStore(database));
