import { describe, expect, it } from 'vitest';
import { errorReport } from './error-report';

const secret = 'De voorzitter van Waterland-Zuid luistert niet';

const reportOf = (error: unknown): string =>
	errorReport({
		error,
		route: '/scan',
		version: '1.2.3-abc',
		browser: 'Mozilla/5.0 Proef',
		at: '2026-11-22T09:30:00.000Z',
	});

const withStack = (error: Error, ...lines: readonly string[]): Error => {
	error.stack = [`${error.name}: ${error.message}`, ...lines].join('\n');
	return error;
};

const chunk = 'https://regio.nl/sub/_app/immutable/chunks/D3x_-a.js';

describe('errorReport', () => {
	it('gives version, browser, page, time, kind of error and positions in our own code', () => {
		const error = withStack(new TypeError('x'), `    at open (${chunk}:12:345)`, `go@${chunk}?v=1:1:2`);
		expect(reportOf(error)).toBe(
			[
				'Fout in de Bouwstenenscan',
				'Versie: 1.2.3-abc',
				'Browser: Mozilla/5.0 Proef',
				'Pagina: /scan',
				'Tijd: 2026-11-22T09:30:00.000Z',
				'Soort: TypeError',
				'Plek: chunks/D3x_-a.js:12:345',
			].join('\n'),
		);
	});

	it.each([
		['the message', new Error(secret)],
		['the message, repeated in the stack', withStack(new Error(`${secret} ${chunk}:1:1`))],
		['the name of the error', Object.assign(new Error('x'), { name: secret })],
		['the cause', new Error('x', { cause: secret })],
		['an address on the stack', withStack(new Error('x'), `at https://regio.nl/scan/?scan=${secret}:1:1`)],
		['what was thrown is no error', secret],
		['what was thrown is an object', { message: secret, stack: secret, name: secret }],
	])('holds nothing that the user typed: %s', (_place, error) => {
		expect(reportOf(error)).not.toMatch(/voorzitter|Waterland|luistert/);
	});

	it('names an error of Svelte by its code', () => {
		expect(reportOf(new Error('https://svelte.dev/e/state_unsafe_mutation'))).toContain(
			'Soort: Svelte state_unsafe_mutation',
		);
		expect(reportOf(new Error('https://svelte.dev/e/jan was hier'))).not.toContain('jan');
	});

	it('reports an unknown page as unknown', () => {
		const details = { error: null, version: '1', browser: 'b', at: 't', route: null };
		expect(errorReport(details)).toContain('Pagina: onbekend');
	});
});
