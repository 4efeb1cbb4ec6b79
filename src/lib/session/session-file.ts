import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import {
	fileSchema,
	openEnvelope,
	readData,
	writeFile,
	type FileContent,
	type FileError,
} from '$lib/scan/file-format';
import type { Scan } from '$lib/scan/scan';
import { scanSchema } from '$lib/scan/scan-schema';
import type { Milestone } from './milestone';
import { milestoneSchema } from './milestone-schema';
import type { Session } from './session';
import { sessionSchema } from './session-schema';

/** A `.bouwstenenscan` file of kind `session`, format 1: it holds persons. */
export const sessionFileSchema = fileSchema('session', sessionSchema);

/** A `.bouwstenenscan` file of kind `milestone`, format 1. */
export const milestoneFileSchema = fileSchema('milestone', milestoneSchema);

/** What a file can hold. */
export type Content =
	| { readonly kind: 'scan'; readonly scan: Scan; readonly questionnaire: Questionnaire }
	| { readonly kind: 'session'; readonly session: Session; readonly questionnaire: Questionnaire }
	| { readonly kind: 'milestone'; readonly milestone: Milestone; readonly questionnaire: Questionnaire };

/** The text of a file with the questionnaire that its answers were given on. */
export function writeContent(content: Content, app: string, createdAt: string): Promise<string> {
	const { kind, questionnaire } = content;
	const data = dataOf(content);
	return writeFile({ kind, data, questionnaire, ref: refOf(content), app, createdAt });
}

export async function parseContent(text: string): Promise<Result<Content, FileError>> {
	const envelope = openEnvelope(text);
	if (!envelope.ok) return envelope;
	switch (envelope.value.kind) {
		case 'scan': {
			const read = await readData(envelope.value, scanSchema, (scan) => scan.questionnaire);
			return contentOf(read, (scan, questionnaire) => ({ kind: 'scan', scan, questionnaire }));
		}
		case 'session': {
			const read = await readData(envelope.value, sessionSchema, (session) => session.questionnaire);
			return contentOf(read, (session, questionnaire) => ({ kind: 'session', session, questionnaire }));
		}
		case 'milestone': {
			const read = await readData(envelope.value, milestoneSchema, questionnaireOf);
			return contentOf(read, (milestone, questionnaire) => ({ kind: 'milestone', milestone, questionnaire }));
		}
		default:
			return err('other-kind');
	}
}

function contentOf<T>(
	read: Result<FileContent<T>, FileError>,
	make: (data: T, questionnaire: Questionnaire) => Content,
): Result<Content, FileError> {
	return read.ok ? ok(make(read.value.data, read.value.questionnaire)) : read;
}

function dataOf(content: Content): Scan | Session | Milestone {
	if (content.kind === 'scan') return content.scan;
	return content.kind === 'session' ? content.session : content.milestone;
}

function refOf(content: Content): Scan['questionnaire'] {
	if (content.kind === 'scan') return content.scan.questionnaire;
	return content.kind === 'session' ? content.session.questionnaire : questionnaireOf(content.milestone);
}

/** The questionnaire that a frozen scan or session was answered on. */
export const questionnaireOf = ({ subject }: Milestone): Scan['questionnaire'] =>
	subject.kind === 'scan' ? subject.scan.questionnaire : subject.session.questionnaire;
