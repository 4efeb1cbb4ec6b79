import type { Statement } from '$lib/content/questionnaire';
import { readingMinutes } from '$lib/content/reading-minutes';
import { readFonts } from './pdf-fixture';
import { emptySession, sessionQuestionnaire } from './session-fixture';
import type { Kit } from '$lib/report/kit/kit';
import { makeKit, type KitOptions, type MadeKit } from '$lib/report/kit/make-kit';
import { inScope, stepsOf } from '$lib/scan/step-order';
import { planOf } from '$lib/session/evening/plan';

export const kitOptions: KitOptions = {
	appVersion: '0.1.0',
	madeAt: '2026-11-22T09:30:00.000Z',
	palette: 'colour',
};

/** Codes in the form that the app gives them, made by counting. */
export const codesFor = (people: number): readonly string[] =>
	Array.from({ length: people }, (_, index) => `K7M${'QRTX'.charAt(index % 4)}${String(10 + index)}`);

/** Squares that look like a QR code and are none. */
export const addressModules = Array.from({ length: 29 }, (_, row) =>
	Array.from({ length: 29 }, (_, column) => (row * row + column * 7 + row * column) % 3 === 0),
);

/** Statements on the cards of a kit. */
export const statementsOf = ({ questionnaire, session }: Kit): readonly Statement[] =>
	questionnaire.dimensions.flatMap((dimension) => inScope(dimension, session.length));

/** Kit of the fixture's session. */
export function kitOf(people: number, details: Partial<Kit> = {}, length: 'short' | 'full' = 'short'): Kit {
	const session = { ...emptySession(), length };
	const statements = {
		short: stepsOf(sessionQuestionnaire, 'short').length,
		full: stepsOf(sessionQuestionnaire, 'full').length,
	};
	const reading = readingMinutes(sessionQuestionnaire);
	return {
		questionnaire: sessionQuestionnaire,
		session,
		plan: planOf(session, { filledInBefore: length === 'full', people, statements, reading }),
		codes: codesFor(people),
		address: 'https://bouwstenenscan.example/',
		addressModules,
		...details,
	};
}

export const madeKit = async (kit: Kit, options: Partial<KitOptions> = {}): Promise<MadeKit> =>
	makeKit(kit, { ...kitOptions, ...options }, await readFonts());

export async function bytesOf({ file }: MadeKit): Promise<Uint8Array> {
	return new Uint8Array(await file.arrayBuffer());
}
