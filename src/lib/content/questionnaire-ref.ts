import * as v from 'valibot';
import type { DeepReadonly } from '../deep-readonly.ts';

export const questionnaireRefSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
	version: v.pipe(v.string(), v.regex(/^[0-9]{4}\.[0-9]+$/)),
	/** SHA-256 of the questionnaire's canonical JSON, in hex. */
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Identifies one exact text. */
export type QuestionnaireRef = DeepReadonly<v.InferOutput<typeof questionnaireRefSchema>>;
