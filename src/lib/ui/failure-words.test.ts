import { expect, it } from 'vitest';
import { failureIn } from './failure-words';

const named = (name: string, inner?: unknown): Error => Object.assign(new Error(), { name, inner });

it.each([
	['full', named('AbortError', named('QuotaExceededError'))],
	['full', new DOMException('', 'QuotaExceededError')],
	['shut out', named('DatabaseClosedError', named('SecurityError'))],
	['shut out', named('DatabaseClosedError', named('OpenFailedError', named('MissingAPIError')))],
	['closed', named('DatabaseClosedError')],
	['closed', named('DatabaseClosedError', named('VersionError'))],
	['slow', new DOMException('', 'TimeoutError')],
	['unknown', named('AbortError')],
	['unknown', 'no error at all'],
	['unknown', undefined],
])('failureIn: returns %s, for its innermost known cause', (failure, error) => {
	expect(failureIn(error)).toBe(failure);
});

it('failureIn: terminates, when an error is its own cause', () => {
	const error = named('AbortError');
	expect(failureIn(Object.assign(error, { inner: error }))).toBe('unknown');
});
