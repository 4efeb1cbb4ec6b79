import * as v from 'valibot';
import { checkPack, isError } from './check-pack.ts';
import { questionnaireSchema } from './questionnaire.ts';

/** A questionnaire of which the parts fit each other too: all that a file or a device may hold of one. */
export const soundQuestionnaireSchema = v.pipe(
	questionnaireSchema,
	v.check((questionnaire) => !checkPack(questionnaire).some(isError)),
);
