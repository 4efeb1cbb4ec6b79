import * as limits from '$lib/content/limits';
import type { TextError } from '$lib/exchange/text-in-file';
import type { FileError } from '$lib/scan/file-format';
import { sameRef } from '$lib/scan/same-ref';
import { participantFrom, participantWith, withParticipant } from '$lib/session/run-session';
import { figure } from '$lib/ui/field/text-refusal';
import { now } from '$lib/app/now';
import type { OpenSession } from '$lib/app/open/open-session.svelte';
import { codesSentences } from './code-words';
import { takeCodes } from './take-codes';

type Refusal = FileError | TextError | 'other-questionnaire' | 'full' | 'no-code-in-picture';

/** Outcome of one file: its name and the rest of a sentence. */
export type FileOutcome = { readonly name: string; readonly text: string; readonly isAdded: boolean };

const askAgain = 'Vraag het nog eens op, of vraag om de antwoordkaart.';
const findOther = 'Zoek het bestand dat eindigt op .bouwstenenscan.';

/** Sentences on what is wrong, and what to do about it. */
const reasons: Readonly<Record<Refusal, string>> = {
	unreadable: `kan niet worden gelezen. ${askAgain}`,
	'no-data': `is een verslag zonder gegevens. ${findOther}`,
	'too-large': `is te groot. ${findOther}`,
	'not-json': `is geen bestand van de Bouwstenenscan, of half binnengekomen. ${askAgain}`,
	'not-ours': `is geen bestand van de Bouwstenenscan. ${findOther}`,
	'too-new': 'komt uit een nieuwere versie. Ververs deze pagina.',
	'other-kind': `is geen zelfscan. ${findOther}`,
	damaged: `is beschadigd. ${askAgain}`,
	'wrong-checksum': `is na het bewaren veranderd. ${askAgain}`,
	practice: `is van een oefenavond, met verzonnen mensen. ${findOther}`,
	empty: `is leeg. ${askAgain}`,
	zip: `is een zip of een Word- of Excel-bestand. ${findOther}`,
	full: `kan er niet meer bij: er passen ${figure(limits.participants)} mensen in een bijeenkomst.`,
	'other-questionnaire':
		'gaat over een andere vragenlijst. Laat deze persoon hier kiezen: op papier, of op deze laptop.',
	'no-code-in-picture':
		'is een foto zonder leesbare QR-code. Vraag om een scherpere foto, of om de code als tekst.',
};

/** Takes in a file of a zelfscan, the codes in any other text, or the QR code in a picture. */
export async function takeFile(opened: OpenSession, file: File): Promise<FileOutcome> {
	const [{ textIn }, { maxFileBytes, parseScanFile }, { isPicture, qrInPicture }] = await Promise.all([
		import('$lib/exchange/text-in-file'),
		import('$lib/scan/scan-file'),
		import('./qr-in-picture'),
	]);
	if (file.size > maxFileBytes) return refused(file, 'too-large');
	if (isPicture(file)) {
		const code = await qrInPicture(file);
		return (await codesOutcome(opened, file, code ?? '')) ?? refused(file, 'no-code-in-picture');
	}
	const text = await textIn(file);
	if (!text.ok) return refused(file, text.error);
	const parsed = await parseScanFile(text.value);
	if (parsed.ok) return takeScan(opened, file, parsed.value.scan);
	const isOther = parsed.error === 'not-json' || parsed.error === 'not-ours';
	return (isOther && (await codesOutcome(opened, file, text.value))) || refused(file, parsed.error);
}

/** Leaves the session unchanged if anything is wrong with the file. */
function takeScan(opened: OpenSession, file: File, scan: Parameters<typeof participantFrom>[0]): FileOutcome {
	if (!sameRef(scan.questionnaire, opened.session.questionnaire)) return refused(file, 'other-questionnaire');
	const person = participantFrom(scan, 'file', now());
	const isKnown = participantWith(opened.session, person.id) !== undefined;
	const isAdded = opened.change((session, at) => withParticipant(session, person, at));
	if (!isAdded) return refused(file, 'full');
	return { name: file.name, text: isKnown ? knownText(opened) : 'is erbij.', isAdded };
}

/** Undefined for a text without codes. */
async function codesOutcome(opened: OpenSession, file: File, text: string): Promise<FileOutcome | undefined> {
	const outcome = await takeCodes(opened, text);
	const sentences = codesSentences(outcome);
	if (sentences.length === 0) return undefined;
	return {
		name: `${file.name}:`,
		text: sentences.join(' '),
		isAdded: outcome.added + outcome.known > 0,
	};
}

const knownText = ({ session }: OpenSession): string =>
	session.revealedAt === null
		? 'was er al; het nieuwste antwoord telt.'
		: 'was er al; de keuzes en opmerkingen blijven zoals ze getoond zijn.';

const refused = ({ name }: File, reason: Refusal): FileOutcome => ({
	name,
	text: reasons[reason],
	isAdded: false,
});
