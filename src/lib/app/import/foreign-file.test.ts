import { describe, expect, it } from 'vitest';
import { foreignKind } from './foreign-file';
import { refusalOf } from './refusals';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = bytesOf('PK\u0003\u0004rest');
const oldOffice = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1);

describe('foreignKind', () => {
	it.each([
		['scan.bouwstenenscan', new Uint8Array(), 'empty'],
		['brief.docx', zip, 'word'],
		['brief.DOC', oldOffice, 'word'],
		['cijfers.xlsx', zip, 'excel'],
		['cijfers.xls', oldOffice, 'excel'],
		['alles.zip', zip, 'zip'],
		['zonder naam', zip, 'zip'],
		['bericht.msg', oldOffice, 'mail'],
		['bericht.eml', bytesOf('Van: een collega'), 'mail'],
		['kaart.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
		['kaart', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'picture'],
		['kaart.heic', bytesOf('\0\0\0 ftypheic'), 'picture'],
		['verslag.html', bytesOf('\n<!DOCTYPE html><html>'), 'web-page'],
		['vragen.yaml', bytesOf('id: onze-regio'), 'questionnaire'],
		['scan.bouwstenenscan', bytesOf('\uFEFF{ "format": "bouwstenenscan", "form'), 'cut-off'],
		['iets.json', bytesOf('{"name":"iets"}'), undefined],
		['brief.txt', bytesOf('Beste collega'), undefined],
	] as const)('recognises %s', (name, head, kind) => {
		expect(foreignKind(name, head)).toBe(kind);
	});
});

it('refusalOf: reports a damaged file of the app as damaged, whatever its name', () => {
	expect(refusalOf('brief.docx', zip, 'damaged')).toBe('damaged');
	expect(refusalOf('brief.docx', zip, 'not-json')).toBe('word');
	expect(refusalOf('brief.txt', bytesOf('Beste collega'), 'not-json')).toBe('not-json');
});
