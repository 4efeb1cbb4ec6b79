import { describe, expect, it } from 'vitest';
import { rawDataFormat, rawDataText } from './raw-data-text';

describe('rawDataText', () => {
	it('begins with the format marker and holds every field unchanged', () => {
		const text = rawDataText({ tables: { scans: [{ id: 1, remark: 'zó\nen zo' }] } });
		expect(text.startsWith(`{\n\t"format": "${rawDataFormat}"`)).toBe(true);
		expect(JSON.parse(text)).toEqual({
			format: rawDataFormat,
			tables: { scans: [{ id: 1, remark: 'zó\nen zo' }] },
		});
	});

	it('replaces cycles and big integers and keeps the other rows', () => {
		const round: Record<string, unknown> = { id: 'rond' };
		round['self'] = { round };
		expect(JSON.parse(rawDataText({ rows: [round, { big: 10n }, { id: 'heel' }] }))).toMatchObject({
			rows: [{ id: 'rond', self: { round: 'verwijst naar zichzelf' } }, { big: '10' }, { id: 'heel' }],
		});
	});

	it('writes a row twice, when it occurs twice without a cycle', () => {
		const row = { id: 'twee' };
		expect(JSON.parse(rawDataText({ rows: [row, row] }))).toMatchObject({ rows: [row, row] });
	});
});
