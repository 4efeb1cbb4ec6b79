import type { Page } from '@playwright/test';
import { qrModules } from '$lib/exchange/qr';

const codeKey = 'test-held-code';

/** Laptop whose camera sees a grey room, and any code held up in it. */
export class HeldCamera {
	readonly #page: Page;

	private constructor(page: Page) {
		this.#page = page;
	}

	static async of(page: Page): Promise<HeldCamera> {
		await page.addInitScript(putCamera, { codeKey });
		return new HeldCamera(page);
	}

	async hold(text: string): Promise<void> {
		const rows = qrModules(text).map((row) => row.map((dark) => (dark ? '#' : ' ')).join(''));
		await this.#page.evaluate(
			({ key, value }) => {
				sessionStorage.setItem(key, value);
			},
			{ key: codeKey, value: rows.join('\n') },
		);
	}
}

/** Runs in the page before any script of the app. */
function putCamera({ codeKey }: { readonly codeKey: string }): void {
	const [width, height, square, margin] = [640, 480, 7, 28];
	let frames = 0;

	function draw(context: CanvasRenderingContext2D): void {
		context.fillStyle = '#888';
		context.fillRect(0, 0, width, height);
		// Flickering corner that makes every frame a new one.
		frames += 1;
		context.fillStyle = frames % 2 === 0 ? '#777' : '#999';
		context.fillRect(0, 0, 8, 8);
		drawCode(context, (sessionStorage.getItem(codeKey) ?? '').split('\n'));
	}

	function drawCode(context: CanvasRenderingContext2D, rows: readonly string[]): void {
		if (rows.length < 2) return;
		const size = square * rows.length;
		const [left, top] = [(width - size) / 2, (height - size) / 2];
		context.fillStyle = '#fff';
		context.fillRect(left - margin, top - margin, size + 2 * margin, size + 2 * margin);
		context.fillStyle = '#000';
		for (const [y, row] of rows.entries())
			for (const [x, mark] of Array.from(row).entries())
				if (mark === '#') context.fillRect(left + x * square, top + y * square, square, square);
	}

	function stream(): MediaStream {
		const canvas = Object.assign(document.createElement('canvas'), { width, height });
		const context = canvas.getContext('2d');
		if (!context) throw new Error('No canvas');
		const seen = canvas.captureStream();
		const timer = setInterval(() => {
			if (seen.active) draw(context);
			else clearInterval(timer);
		}, 100);
		return seen;
	}

	Object.defineProperty(navigator, 'mediaDevices', {
		value: {
			getUserMedia: () => Promise.resolve(stream()),
			enumerateDevices: () => Promise.resolve([{ kind: 'videoinput', deviceId: 'lid', label: '' }]),
		},
	});
}
