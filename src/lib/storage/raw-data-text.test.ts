import { describe, expect, it } from 'vitest';
import { rawDataFormat, rawDataText } from './raw-data-text';

describe('the text of raw data', () => {
	it('says first what it is, and holds every field as it is', () => {
		const text = rawDataText({ tables: { scans: [{ id: 1, remark: 'zó\nen zo' }] } });
		expect(text.startsWith(`{\n\t"format": "${rawDataFormat}"`)).toBe(true);
		expect(JSON.parse(text)).toEqual({
			format: rawDataFormat,
			tables: { scans: [{ id: 1, remark: 'zó\nen zo' }] },
		});
	});

	it('a row that JSON can not hold does not keep the others out', () => {
		const round: Record<string, unknown> = { id: 'rond' };
		round['self'] = { round };
		expect(JSON.parse(rawDataText({ rows: [round, { big: 10n }, { id: 'heel' }] }))).toMatchObject({
			rows: [{ id: 'rond', self: { round: 'verwijst naar zichzelf' } }, { big: '10' }, { id: 'heel' }],
		});
	});

	it('the same row twice is there twice', () => {
		const row = { id: 'twee' };
		expect(JSON.parse(rawDataText({ rows: [row, row] }))).toMatchObject({ rows: [row, row] });
	});
});
