import { describe, expect, it } from 'vitest';
import { QuestionnaireCuts } from './questionnaire-cuts';

const textOf = (content: unknown, data: unknown, indent?: number): string =>
	JSON.stringify({ kind: 'scan', questionnaire: { ref: {}, content }, data, checksum: '' }, null, indent);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const content = { id: 'één', dimensions: [{ text: '}},"data":{' }] };

describe('QuestionnaireCuts', () => {
	it.each([undefined, 2])('leaves out the questionnaire, with indentation %s', (indent) => {
		const cuts = new QuestionnaireCuts();
		expect([...cuts.without(bytesOf(textOf(content, { at: 1 }, indent)))]).toEqual([]);
		cuts.remember(bytesOf(textOf(content, { at: 1 }, indent)));
		const [short = ''] = cuts.without(bytesOf(textOf(content, { at: 2, remark: 'één' }, indent)));
		expect(JSON.parse(short)).toEqual({
			kind: 'scan',
			questionnaire: { ref: {}, content: null },
			data: { at: 2, remark: 'één' },
			checksum: '',
		});
	});

	it('leaves no JSON of a file with another questionnaire', () => {
		const cuts = new QuestionnaireCuts();
		cuts.remember(bytesOf(textOf(content, {})));
		const [short = ''] = cuts.without(bytesOf(textOf({ ...content, title: 'Andere' }, { at: 1 })));
		expect(() => void JSON.parse(short)).toThrow();
	});

	it('knows several places, the last one first, and each once', () => {
		const cuts = new QuestionnaireCuts();
		const texts = ['a', 'bb', 'a'].map((id) => textOf({ ...content, id }, {}));
		for (const text of texts) cuts.remember(bytesOf(text));
		const [last = '', other = ''] = cuts.without(bytesOf(texts[2] ?? ''));
		expect(JSON.parse(last)).toBeTruthy();
		expect(() => void JSON.parse(other)).toThrow();
		cuts.remember(bytesOf('%PDF-1.7'));
		expect([...cuts.without(bytesOf(texts[1] ?? ''))]).toHaveLength(2);
	});
});
