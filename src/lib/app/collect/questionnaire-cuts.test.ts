import { describe, expect, it } from 'vitest';
import { QuestionnaireCuts } from './questionnaire-cuts';

const textOf = (content: unknown, data: unknown, indent?: number): string =>
	JSON.stringify({ kind: 'scan', questionnaire: { ref: {}, content }, data, checksum: '' }, null, indent);
const fileOf = (text: string): File => new File([text], 'a');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const content = { id: 'één', dimensions: [{ text: '}},"data":{' }] };

describe('QuestionnaireCuts', () => {
	it.each([undefined, 2])('leaves out the questionnaire, with indentation %s', async (indent) => {
		const cuts = new QuestionnaireCuts();
		expect(cuts.without(fileOf(textOf(content, { at: 1 }, indent)))).toEqual([]);
		cuts.remember(bytesOf(textOf(content, { at: 1 }, indent)));
		const [short] = cuts.without(fileOf(textOf(content, { at: 2, remark: 'één' }, indent)));
		expect(JSON.parse((await short?.text()) ?? '')).toEqual({
			kind: 'scan',
			questionnaire: { ref: {}, content: null },
			data: { at: 2, remark: 'één' },
			checksum: '',
		});
	});

	it('leaves no JSON of a file with another questionnaire', async () => {
		const cuts = new QuestionnaireCuts();
		cuts.remember(bytesOf(textOf(content, {})));
		const [short] = cuts.without(fileOf(textOf({ ...content, title: 'Andere' }, { at: 1 })));
		const text = (await short?.text()) ?? '';
		expect(() => void JSON.parse(text)).toThrow();
	});

	it('knows several places, the last one first, and each once', () => {
		const cuts = new QuestionnaireCuts();
		const texts = ['a', 'bb', 'a'].map((id) => textOf({ ...content, id }, {}));
		for (const text of texts) cuts.remember(bytesOf(text));
		const whole = texts[0] ?? '';
		expect(cuts.without(fileOf(`${whole}      `)).map(({ size }) => size)).toEqual([
			expect.any(Number),
			expect.any(Number),
		]);
		cuts.remember(bytesOf('%PDF-1.7'));
		expect(cuts.without(fileOf('%PDF-1.7'))).toEqual([]);
	});
});
