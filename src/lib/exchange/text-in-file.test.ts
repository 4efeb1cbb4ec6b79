import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '$lib/scan/file-format';
import { textIn } from './text-in-file';

describe('the text in a file', () => {
	it('is what stands in it', async () => {
		expect(await textIn(new Blob(['{"naam":"Beč"}']))).toEqual({ ok: true, value: '{"naam":"Beč"}' });
	});

	it.each([
		['is not in an empty file', new Blob([]), 'empty'],
		['is not in a zip, or a Word file', new Blob(['PK\u0003\u0004 word/document.xml']), 'zip'],
		['is not in a PDF of someone else', new Blob(['%PDF-1.7\nendobj']), 'no-data'],
		['is not looked for in a file that is too large', new Blob(['x'.repeat(maxFileBytes + 1)]), 'too-large'],
	])('%s', async (_what, file, error) => {
		expect(await textIn(file)).toEqual({ ok: false, error });
	});

	it('is not in a file that went away', async () => {
		const gone = new Blob(['{}']);
		gone.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
		expect(await textIn(gone)).toEqual({ ok: false, error: 'unreadable' });
	});
});
