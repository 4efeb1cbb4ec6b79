import { cardId } from '$lib/scan/own-id';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { outline, ref } from 'virtual:questionnaire/outline';
import { fullScan } from '../../../tests/full-scan';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { readCard } from '$lib/exchange/answer-card';
import { answerRows } from '$lib/exchange/answer-rows';
import { decodeQr } from '$lib/exchange/qr';
import AnswerCard from './AnswerCard.svelte';

const scan = fullScan(outline, ref);

async function opened(shown: Scan = scan) {
	const { rerender } = render(AnswerCard, { scan: shown, questionnaire: outline });
	await userEvent.click(screen.getByText('Antwoordkaart voor de bijeenkomst'));
	const code = await screen.findByRole('img', { name: /QR-code/ });
	return { code, rerender };
}

/** Reads the drawing as a camera sees it, on a dark screen. */
async function readFrom(drawing: Element): Promise<string | undefined> {
	const picture = new Image();
	drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	drawing.setAttribute('width', '400');
	drawing.setAttribute('height', '400');
	picture.src = `data:image/svg+xml,${encodeURIComponent(drawing.outerHTML)}`;
	await picture.decode();
	const context = Object.assign(document.createElement('canvas'), { width: 600, height: 600 }).getContext(
		'2d',
	);
	if (!context) throw new Error('No canvas');
	context.fillRect(0, 0, 600, 600);
	context.drawImage(picture, 100, 100);
	return decodeQr(context.getImageData(0, 0, 600, 600));
}

describe('AnswerCard', () => {
	it('draws a code that a camera reads back as the scan', async () => {
		const { code } = await opened();
		const card = readCard((await readFrom(code)) ?? '', outline, ref);
		expect(card).toMatchObject({ ok: true, value: { id: cardId(scan.id), role: scan.role } });
	});

	it('draws a code large enough for the camera of a laptop, black on white in any colour scheme', async () => {
		const { code } = await opened();
		expect(code.getBoundingClientRect().width).toBeGreaterThanOrEqual(260);
		expect(getComputedStyle(code).forcedColorAdjust).toBe('none');
	});

	it('says that it holds all levels, and no remarks', async () => {
		await opened();
		expect(screen.getByText(/Al je niveaus staan op deze kaart/)).toBeTruthy();
		expect(screen.getByText(/opmerkingen, je vinkjes .* staan er niet op/)).toBeTruthy();
		expect(document.body.textContent).not.toContain('Sinds maart');
	});

	it('shows the same answers as one row per theme, with its check digit', async () => {
		await opened();
		const rows = answerRows(scan, outline);
		const shown = screen
			.getAllByRole('definition')
			.map(({ textContent }) => textContent.replace(/controle|\s/g, ''));
		expect(shown).toEqual(rows.map(({ keys, check }) => keys + check));
		expect(shown).toHaveLength(10);
	});

	it('changes with an answer', async () => {
		const { code, rerender } = await opened();
		const before = await readFrom(code);
		const changed = withEntry(
			scan,
			{ id: 'B1.1', version: 1 },
			{ answer: { kind: 'level', level: 4 } },
			scan.createdAt,
		);
		await rerender({ scan: changed, questionnaire: outline });
		expect(await readFrom(screen.getByRole('img'))).not.toBe(before);
	});
});
