import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { figureOf } from '$lib/report/words';
import { withEntry } from '$lib/scan/with-entry';
import type { Answer } from '$lib/scan/scan';
import { scoreScan } from '$lib/scoring/score-scan';
import { emptyScan } from '../e2e/answers';
import { questionnaire, required, statementsOf } from '../e2e/questionnaire';
import { joinedText, readPdf, withoutSpace } from '../read-pdf';
import type { Target } from './in-page';
import { button, heading, link, main, radio, type Visitor } from './visitor';

const short = statementsOf('short');
const region = 'Waterland-Zuid';
const levels = [3, 1, 4, 0, 2] as const;

const answerTo = (index: number): Answer =>
	index % 7 === 6 ? { kind: 'unknown' } : { kind: 'level', level: required(levels[index % levels.length]) };

/**
 * Goes from the start page to the result of a short scan, by pointer and keyboard in turn, with one reload on the way.
 */
export async function makeScan(visitor: Visitor): Promise<void> {
	await visitor.goto('');
	await visitor.click(link('Begin een zelfscan'));
	await visitor.click(button('Begin'));
	await visitor.fill({ role: 'combobox', name: 'Over welke regio gaat het?' }, region);
	await visitor.click(button('Naar de eerste stelling'));
	for (const [index, { text }] of short.entries()) {
		await visitor.sees(heading(text));
		await choose(visitor, index);
		if (index === 5) await reload(visitor, index);
		await goOn(visitor, index);
	}
	await visitor.sees(heading('Je bent klaar'));
	await visitor.click(button('Naar de uitkomst'));
	await visitor.sees(main, `Uitkomst ${region}`);
}

async function choose(visitor: Visitor, index: number): Promise<void> {
	if (byPointer(index)) await visitor.click(choiceFor(index));
	else await visitor.type(keyFor(index));
}

function keyFor(index: number): string {
	const answer = answerTo(index);
	return answer.kind === 'level' ? String(answer.level) : 'w';
}

function choiceFor(index: number): Target {
	const key = keyFor(index);
	return radio(key === 'w' ? 'Weet ik niet' : new RegExp(`^${key} `));
}

async function goOn(visitor: Visitor, index: number): Promise<void> {
	if (byPointer(index)) await visitor.click(button('Volgende'));
	else await visitor.pressEnter();
}

const byPointer = (index: number): boolean => index % 2 === 0;

/** Expects an answer that was called saved to survive a reload. */
async function reload(visitor: Visitor, index: number): Promise<void> {
	await visitor.sees(main, /Bewaard op dit apparaat om \d\d:\d\d/);
	await visitor.engine.reload();
	await visitor.sees(heading(required(short[index]).text));
	await visitor.seesChecked(choiceFor(index));
}

/** Expects the wall of `makeScan` to match the scoring rules. */
export async function expectWall(visitor: Visitor): Promise<void> {
	const scan = short.reduce(
		(filled, statement, index) =>
			withEntry(filled, statement, { answer: answerTo(index), remark: '' }, '2026-11-22T09:30:00.000Z'),
		emptyScan('short'),
	);
	const expected = scoreScan(questionnaire, scan).map(({ outcome }, index) => {
		const { shortName } = required(questionnaire.dimensions[index]);
		return expect.stringContaining(`${shortName}: ${figureOf(outcome)}`) as unknown;
	});
	expect(await wallOf(visitor)).toEqual(expected);
}

/** Rows of the wall, as a screen reader says them. */
export async function wallOf(visitor: Visitor): Promise<readonly string[]> {
	await visitor.sees(button('Maak het verslag (PDF)'));
	return (await visitor.labels('img')).slice(0, questionnaire.dimensions.length);
}

/** Expects the report to be downloaded, and to be about this region. */
export async function expectPdf(visitor: Visitor, about = region): Promise<void> {
	const path = await visitor.download(() => visitor.click(button('Maak het verslag (PDF)')));
	const bytes = await readFile(path);
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(joinedText((await readPdf(new Uint8Array(bytes))).pages)).toContain(withoutSpace(about));
}

/** Imports a file on a device without data. */
export async function bringIn(visitor: Visitor, path: string): Promise<void> {
	await visitor.goto('bestanden/');
	await visitor.sees(main, 'Hier staat nog geen zelfscan.');
	await visitor.engine.chooseFile(path);
	await visitor.click(button('Zet op dit apparaat'));
	await visitor.seesNo(button('Zet op dit apparaat'));
}

/** Writes a text to a file that the app would open, and returns its path. */
export async function fileWith(text: string): Promise<string> {
	const path = join(await mkdtemp(join(tmpdir(), 'engines-')), 'regio.bouwstenenscan');
	await writeFile(path, text);
	return path;
}
