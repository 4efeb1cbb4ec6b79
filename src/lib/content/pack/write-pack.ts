import { stringify } from 'yaml';
import type { Questionnaire } from '../questionnaire.ts';

/** Writes the whole questionnaire as one YAML file to edit; the inverse of `readPack`. */
export const writePack = (questionnaire: Questionnaire): string =>
	stringify(questionnaire, { lineWidth: 0, aliasDuplicateObjects: false });
