import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '$lib/scan/file-format';
import { textIn } from './text-in-file';

describe('textIn', () => {
	it('returns the text of a file', async () => {
		expect(await textIn(new Blob(['{"naam":"Beč"}']))).toEqual({ ok: true, value: '{"naam":"Beč"}' });
	});

	it.each([
		['an empty file', new Blob([]), 'empty'],
		['a Word file, which is a zip', new Blob(['PK\u0003\u0004 word/document.xml']), 'zip'],
		['a PDF without our data', new Blob(['%PDF-1.7\nendobj']), 'no-data'],
		['a file over the size limit', new Blob(['x'.repeat(maxFileBytes + 1)]), 'too-large'],
	])('returns an error, for %s', async (_what, file, error) => {
		expect(await textIn(file)).toEqual({ ok: false, error });
	});

	it('returns "unreadable", for a file that is gone', async () => {
		const gone = new Blob(['{}']);
		gone.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
		expect(await textIn(gone)).toEqual({ ok: false, error: 'unreadable' });
	});
});
