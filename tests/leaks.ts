import { fromBase45 } from '$lib/exchange/base45';
import { streamsIn } from './search-pdf';

/** Value that no artefact may contain. */
export type Secret = { readonly kind: 'text' | 'id' | 'moment'; readonly value: string };

/** Secrets found in an artefact: as they are, in other spellings and encodings, compressed or not. */
export function leaksIn(artefact: string | Uint8Array, secrets: readonly Secret[]): readonly string[] {
	const bytes = Buffer.from(artefact);
	const haystacks = [bytes, ...streamsIn(bytes), ...cardsIn(bytes)];
	return secrets
		.filter((secret) => formsOf(secret).some((form) => haystacks.some((haystack) => haystack.includes(form))))
		.map(({ kind, value }) => `${kind} ${value}`);
}

function formsOf({ kind, value }: Secret): readonly Buffer[] {
	switch (kind) {
		case 'text':
			return spelled(value);
		case 'id': {
			const digits = value.replaceAll('-', '');
			return [...[value, digits].flatMap(spelled), ...packed(Buffer.from(digits, 'hex'))];
		}
		case 'moment': {
			const milliseconds = Date.parse(value);
			const digits = milliseconds.toString(16).padStart(12, '0');
			const texts = [
				value.slice(0, 19),
				value.slice(0, 19).replace(/[-:]/g, ''),
				String(milliseconds),
				String(Math.floor(milliseconds / 1000)),
				digits,
			];
			return [...texts.flatMap(spelled), ...packed(Buffer.from(digits, 'hex'))];
		}
	}
}

function spelled(text: string): readonly Buffer[] {
	const wide = Buffer.from(text, 'utf16le');
	const json = JSON.stringify(text).slice(1, -1);
	return [text, text.toUpperCase(), json, encodeURIComponent(text)]
		.map((form) => Buffer.from(form))
		.concat([wide, Buffer.from(wide).swap16()])
		.flatMap((form) => [form, ...packed(form)]);
}

/** Forms of a text: as it is, in hexadecimal, and in base 64 at any offset. */
const packed = (bytes: Buffer): readonly Buffer[] => [
	bytes,
	Buffer.from(bytes.toString('hex')),
	Buffer.from(bytes.toString('hex').toUpperCase()),
	...[0, 1, 2].map((shift) => {
		const whole = Buffer.concat([Buffer.alloc(shift), bytes])
			.toString('base64')
			.replace(/=+$/, '');
		// The characters at both ends depend on the bytes before and after.
		return Buffer.from(whole.slice(shift === 0 ? 0 : shift + 1, -1));
	}),
];

const cardsIn = (bytes: Buffer): readonly Buffer[] =>
	[...bytes.toString('latin1').matchAll(/BSCAN\d([0-9A-Z $%*+\-./:]+)/g)].flatMap(([, code = '']) => {
		const body = fromBase45(code);
		return body ? [Buffer.from(body)] : [];
	});
