import { describe, expect, it } from 'vitest';
import { escapeHtml, markup } from './markup';

describe('markup', () => {
	it.each([
		['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
		['the end of an attribute', `"' onerror=x`, '&quot;&#39; onerror=x'],
		['an entity', '&lt;', '&amp;lt;'],
	])('escapes %s', (_what, text, escaped) => {
		expect(markup`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${escaped}">${escaped}</p>`);
	});

	it('escapes text once, in nested templates', () => {
		const inner = [markup`<b>${'a & b'}</b>`, markup`<i>${1}</i>`];
		expect(markup`<p>${inner}</p>`.markup).toBe('<p><b>a &amp; b</b><i>1</i></p>');
	});
});

describe('escapeHtml', () => {
	it.each([
		['emoji with joiners', '👩🏽‍⚕️'],
		['Arabic', 'مرحبا'],
		['an accent by itself', 'e\u0301e\u0301n'],
		['tabs and line breaks', 'a\tb\n\nc'],
		['invisible characters', 'a\u00adb\u200bc\u200fd'],
	])('keeps %s', (_what, text) => {
		expect(escapeHtml(text)).toBe(text);
	});

	it.each([
		['a NUL', 'a\0b', 'a\ufffdb'],
		['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
		['a control character', 'a\u001bb', 'a\ufffdb'],
		['a noncharacter', 'a\uffffb', 'a\ufffdb'],
	])('replaces %s with U+FFFD', (_what, text, shown) => {
		expect(escapeHtml(text)).toBe(shown);
	});

	it.each(['a\u202eb', 'a\u2067b', 'a\u202ab\u2069'])(
		'removes characters that change the direction of later text',
		(text) => {
			expect(escapeHtml(text)).toBe('ab');
		},
	);

	it.each(['a\r\nb', 'a\rb', 'a\fb', 'a\u0085b'])('replaces the line ending %j with a line feed', (text) => {
		expect(escapeHtml(text)).toBe('a\nb');
	});
});
