const lineBreaks = /\r\n?|[\v\f\u0085]/g;
const controls = /[^\P{Cc}\t\n]/gu;
/** Bidirectional controls, which would reverse the text after a name too; Arabic needs none of them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const noCharacters = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Replaces characters that HTML and XML do not allow by U+FFFD. */
export const allowedText = (text: string): string =>
	text
		.replace(turns, '')
		.replace(lineBreaks, '\n')
		.replace(controls, '\ufffd')
		.replace(noCharacters, '\ufffd');
