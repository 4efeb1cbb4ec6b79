import { stringify } from 'yaml';
import type { Questionnaire } from './questionnaire.ts';

/** One YAML file with all of it: something to edit, which `readPack` reads again. */
export const writePack = (questionnaire: Questionnaire): string =>
	stringify(questionnaire, { lineWidth: 0, aliasDuplicateObjects: false });
