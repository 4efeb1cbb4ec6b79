import type { Invitation } from '$lib/session/invitation';
import { paragraph, part, type Node, type ReportDocument } from './document';

/** Invitation as a document to edit; also one that the facilitator wrote anew. */
export const invitationDocument = ({ subject, body }: Invitation): ReportDocument => ({
	title: subject,
	subject: '',
	mark: '',
	footer: '',
	themes: [],
	nodes: [
		{ kind: 'title', text: subject, whose: '', details: '' },
		...body.split(/\n{2,}/).flatMap(blockNodes),
	],
	onWebOnly: [],
});

/** A first line without a full stop or comma, above other lines, is a heading: "Vooraf", "Wie leest wat?". */
function blockNodes(block: string): Node[] {
	const [first = '', ...others] = block.trim().split('\n');
	return others.length > 0 && /[^.,:]$/.test(first)
		? [part(first), ...others.map((line) => paragraph('body', line))]
		: block.trim() === ''
			? []
			: [paragraph('body', block.trim())];
}
