import type { BackupOutcome } from './backup-saves';

/** Outcome of saving, in one or two sentences. */
export function savedSentence(saved: BackupOutcome, fileName: string): string {
	switch (saved.kind) {
		case 'written':
			return `Je reservekopie “${fileName}” is bijgewerkt.${leftOutSentence(saved.leftOut)}`;
		case 'downloaded':
			return `Je reservekopie staat bij je downloads.${leftOutSentence(saved.leftOut)}`;
		case 'nothing':
			return fileName
				? `Er staat niets op dit apparaat om te bewaren. “${fileName}” blijft zoals het is.`
				: 'Er staat nog niets op dit apparaat om te bewaren.';
		case 'more':
			return `“${fileName}” is niet bijgewerkt: er staat iets in wat niet op dit apparaat staat. Open dat eerst bij Mijn zelfscans.`;
		case 'foreign':
			return `“${fileName}” is niet bijgewerkt: het is geen reservekopie, of het is beschadigd. Er is niets in veranderd.`;
		case 'asks':
			return `De reservekopie is niet bijgewerkt: de browser kreeg geen toestemming om in “${fileName}” te schrijven.`;
		case 'too-large':
			return 'De reservekopie is niet gemaakt: die zou groter worden dan 50 MB. Bewaar je bijeenkomsten elk als bestand, of gooi weg wat je niet meer nodig hebt.';
		case 'not-the-same':
		case 'failed':
			return 'De reservekopie kon niet worden gemaakt. Probeer het nog eens. Lukt het weer niet, bewaar dan je zelfscan of bijeenkomst als bestand.';
	}
}

function leftOutSentence(leftOut: number): string {
	if (leftOut === 0) return '';
	const what = leftOut === 1 ? 'Eén onderdeel kon' : `${String(leftOut)} onderdelen konden`;
	return ` ${what} niet mee: beschadigd, of de tekst van de vragenlijst ontbreekt op dit apparaat.`;
}
