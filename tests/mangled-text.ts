import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { writeCard } from '$lib/exchange/answer-card';
import { writeCardText } from '$lib/exchange/text/card-text';
import type { Scan } from '$lib/scan/scan';
import { withEntry } from '$lib/scan/with-entry';
import { fullScan } from './full-scan';

/** One program through which people send their code, and what arrives when the facilitator copies or saves it. */
export type MailProgram = {
	readonly name: string;
	readonly mangle: (codes: readonly string[]) => string;
};

/** Numbers from 0 up to 1 with a fixed seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Scans with random answers, and their different cards: as the line of text and as the text of the QR code. */
export function seededCards(
	count: number,
	outline: Outline,
	ref: QuestionnaireRef,
): readonly { readonly scan: Scan; readonly text: string; readonly qr: string }[] {
	const next = seeded(17);
	const full = fullScan(outline, ref);
	return Array.from({ length: count }, (_, number) => {
		const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
		const role = outline.roles[Math.floor(next() * outline.roles.length)]?.id ?? '';
		const scan = outline.dimensions
			.flatMap(({ statements }) => statements)
			.reduce<Scan>(
				(before, statement) =>
					next() < 0.8
						? withEntry(before, statement, { answer: levels[Math.floor(next() * 5)] ?? null }, full.changedAt)
						: before,
				{ ...full, id, role, length: next() < 0.5 ? 'short' : 'full' },
			);
		return { scan, text: writeCardText(scan, outline), qr: writeCard(scan, outline) };
	});
}

const levels = ([0, 1, 2, 3, 4] as const).map((level) => ({ kind: 'level', level }) as const);

const nameOf = (number: number): string =>
	['Jan Jansen', 'Fatma Yılmaz', 'Piet-Hein (RHO)'][number % 3] ?? '';
const timeOf = (number: number): string => `20:${String(number % 60).padStart(2, '0')}`;

/** Breaks a line at a width, after a hyphen where there is one, as mail programs do. */
const wrapped = (text: string, width: number): string =>
	text.replace(new RegExp(`.{1,${String(width)}}-(?=.)`, 'g'), '$&\n');

/** Quoted-printable (RFC 2045) with lines of at most 76 characters. */
const quotedPrintable = (text: string): string =>
	Array.from(new TextEncoder().encode(text), (byte) =>
		(byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 10
			? String.fromCharCode(byte)
			: `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
	)
		.join('')
		.split('\n')
		.map((line) => (line.match(/(?:=[0-9A-F]{2}|.){1,70}/g) ?? []).join('=\r\n'))
		.join('\r\n');

export const mailPrograms: readonly MailProgram[] = [
	{
		// export: a stamp before each message, U+200E before attachments and names, no-break spaces in times; several
		// people send a picture or a remark in between, and bold stars and a keyboard's capital at the start
		name: 'WhatsApp',
		mangle: (codes) =>
			codes
				.flatMap((code, number) => [
					`\u200e[24-11-2026,\u202f${timeOf(number)}:33] ${nameOf(number)}: ${
						number % 2 ? `*${code}*` : `Hier mijn code\n${code.charAt(0)}${code.slice(1).toLowerCase()}`
					}`,
					`[24-11-2026, ${timeOf(number)}:59] ~\u202f${nameOf(number + 1)}: \u200eafbeelding weggelaten`,
				])
				.join('\r\n'),
	},
	{
		// paste as HTML source: no-break spaces, a break opportunity after each hyphen, a span for the link preview, and
		// smart dashes where someone typed in a document first
		name: 'Teams',
		mangle: (codes) =>
			codes
				.map((code, number) => {
					const text = number % 3 === 0 ? code.replace(/-/g, '&#8209;') : code.replace(/-/g, '-<wbr>');
					return `<div class="message"><span>[${timeOf(number)}]&nbsp;${nameOf(number)}</span><p><span style="x">${text.slice(0, 50)}</span><b>${text.slice(50)}</b>&nbsp;</p></div>`;
				})
				.join('\n'),
	},
	{
		// plain-text reply: quote marks to several depths, lines broken at 72, soft hyphens, an autolink beside the code, and
		// a head for each answer
		name: 'Outlook',
		mangle: (codes) =>
			codes
				.map((code, number) => {
					const quote = '> '.repeat(1 + (number % 3));
					const text = number % 2 ? code.replace(/-/g, '\u00ad-') : code;
					return `Van: ${nameOf(number)} <jan.jansen@example.nl>\nVerzonden: dinsdag 24 november 2026 ${timeOf(number)}\nOnderwerp: RE: Uitnodiging\n\nBeste, hierbij “${text}”<mailto:jan.jansen@example.nl> Groet`
						.split('\n')
						.flatMap((line) => wrapped(line, 60).split('\n'))
						.map((line) => quote + line)
						.join('\r\n');
				})
				.join('\r\n\r\n'),
	},
	{
		// saved message: quoted-printable HTML and the same in text, broken at 76 characters, =3D in attributes, forwarded
		name: 'Gmail',
		mangle: (codes) =>
			codes
				.map((code, number) =>
					quotedPrintable(
						`---------- Forwarded message ---------\nVan: ${nameOf(number)}\n<div dir="ltr" class="é"><a href="https://example.nl/?q=${String(number)}">antwoord</a><br>${code.replace(/-/g, '-\u200b')}&nbsp;</div>`,
					),
				)
				.join('\r\n--000000000000abc--\r\n'),
	},
	{
		// saved chat of Zoom: the message on a line of its own behind a tab, with reactions and replies as messages; of Meet:
		// a time range, then the name and the message
		name: 'Zoom or Meet',
		mangle: (codes) =>
			codes
				.map((code, number) =>
					number % 2
						? `${timeOf(number)}:12\t From  ${nameOf(number)}  to  Everyone:\n\t${code.toLowerCase()}\n${timeOf(number)}:40 From ${nameOf(number + 1)} to Everyone:\n\tReacted to "${code.slice(0, 12)}..." with 👍`
						: `00:${timeOf(number)}.000,00:${timeOf(number)}.500\n${nameOf(number)}: ${code.replace(/-/g, ' ')}`,
				)
				.join('\n'),
	},
	{
		// copied bubbles: isolates around the message, curly quotes, em dashes for double hyphens, zero-width joiners, and lookalikes
		// from a hand that typed it over
		name: 'Signal or iMessage',
		mangle: (codes) =>
			codes
				.map((code, number) => {
					const typed = number % 2 ? code.replace(/0/g, 'o').replace(/1/g, 'I') : code.replace(/-/g, ' — ');
					return `\u2068${nameOf(number)}\u2069\n\u2066‘${Array.from(typed).join('\u200d')}’\u2069\n${timeOf(number)}`;
				})
				.join('\n\n'),
	},
];
