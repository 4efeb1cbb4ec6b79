import { describe, expect, it } from 'vitest';
import { emptyScan, filledScan } from '../../../../tests/pdf-fixture';
import { fileSentence, savedAsSentence } from './file-sentence';

const at = new Date(2026, 10, 30, 9, 5);

it('savedAsSentence: tells when and where', () => {
	expect(savedAsSentence('Gooi.bouwstenenscan', at)).toBe(
		'Bewaard om 09:05: “Gooi.bouwstenenscan” staat bij je downloads.',
	);
});

describe('fileSentence', () => {
	it('warns when no answer is in the file', () => {
		expect(fileSentence('Gooi.bouwstenenscan', emptyScan())).toMatch(
			/^Bewaard om \d\d:\d\d: .* Er is nog niets ingevuld: er staan geen antwoorden in\.$/,
		);
		expect(fileSentence('Gooi.bouwstenenscan', filledScan())).not.toContain('ingevuld');
	});

	it('says that there is no file, without a name', () => {
		expect(fileSentence(undefined, filledScan())).toBe(
			'Het bestand kon niet worden gemaakt. Probeer het nog eens.',
		);
	});
});
