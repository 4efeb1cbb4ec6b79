import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { localDay } from '../local-day';
import { newScan } from '../new-scan';
import { referentsField } from '../referents/referents';
import type { Scan } from '../scan';
import { ambitionsIn } from './ambitions-in';

type Begin = { readonly id: string; readonly outline: Outline; readonly questionnaire: QuestionnaireRef };

/** Begins a scan that follows an earlier one: with its region, role, referents and ambitions, and without its answers. */
export function followScan(earlier: Scan, { id, outline, questionnaire }: Begin, now: string): Scan {
	const { name, region, role, length, referents, ambitions, changedAt } = earlier;
	return {
		...newScan(
			{
				id,
				name,
				region,
				role: outline.roles.some((each) => each.id === role) ? role : '',
				length,
				questionnaire,
			},
			now,
		),
		...referentsField(referents),
		follows: { id: earlier.id, date: localDay(changedAt) },
		ambitions: ambitionsIn(outline, ambitions),
	};
}
