import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import LevelBricks from './LevelBricks.svelte';

it('LevelBricks: draws a brick per person in one element, so that a room of hundreds need not wait', () => {
	render(LevelBricks, { count: 500 });
	expect(document.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(500);
	expect(document.querySelectorAll('.bricks *')).toHaveLength(2);
});

it('LevelBricks: ends every row at the right, within the picture', () => {
	render(LevelBricks, { count: 9 });
	const corners = [...(document.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)];
	expect(corners.map(([, x, y]) => [Number(x), Number(y)]).slice(6)).toEqual([
		[90, 0],
		[75, 11],
		[90, 11],
	]);
	expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 103 20');
});
