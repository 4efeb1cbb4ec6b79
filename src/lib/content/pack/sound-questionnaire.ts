import * as v from 'valibot';
import { checkPack, isError } from './check-pack.ts';
import { questionnaireSchema } from '../questionnaire.ts';

/** A questionnaire whose parts also fit each other; files and devices may hold no other. */
export const soundQuestionnaireSchema = v.pipe(
	questionnaireSchema,
	v.check((questionnaire) => !checkPack(questionnaire).some(isError)),
);
