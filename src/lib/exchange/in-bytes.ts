import { inSlices, type Steps } from '$lib/in-slices';

/** Code units that a slow device encodes in a few milliseconds. */
const partLength = 500_000;

/** Encodes a text as UTF-8, with pauses: tens of megabytes at once would hold up the page. */
export const inBytes = (text: string): Promise<Blob> => inSlices(encodeSteps(text));

function* encodeSteps(text: string): Steps<Blob> {
	const parts: Blob[] = [];
	for (let from = 0; from < text.length; yield) {
		const to = endOfPart(text, from + partLength);
		parts.push(new Blob([text.slice(from, to)]));
		from = to;
	}
	return new Blob(parts);
}

/** Keeps both halves of a surrogate pair together: apart, neither can be encoded. */
function endOfPart(text: string, end: number): number {
	return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}
