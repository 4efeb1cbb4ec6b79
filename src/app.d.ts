interface Window {
	/** Trusted Types, absent from some browsers; a policy returns a value that is accepted in place of a URL. */
	readonly trustedTypes?: {
		readonly createPolicy: (
			name: string,
			rules: { readonly createScriptURL: (address: string) => string },
		) => { readonly createScriptURL: (address: string) => string };
	};
}

declare module 'virtual:questionnaire/outline' {
	import type { Outline } from '$lib/content/outline';
	import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
	export const outline: Outline;
	export const ref: QuestionnaireRef;
}

declare module 'virtual:questionnaire/minutes' {
	import type { ReadingMinutes } from '$lib/content/reading-minutes';
	const minutes: ReadingMinutes;
	export default minutes;
}

declare module 'virtual:questionnaire/first' {
	import type { DimensionContent } from '$lib/content/outline';
	const first: DimensionContent;
	export default first;
}

declare module 'virtual:questionnaire/whole' {
	import type { Questionnaire } from '$lib/content/questionnaire';
	const questionnaire: Questionnaire;
	export default questionnaire;
}

declare module 'virtual:questionnaire/example' {
	import type { ExampleAnswers } from '$lib/content/example';
	const example: ExampleAnswers;
	export default example;
}

declare module 'virtual:questionnaire/practice' {
	import type { Practice } from '$lib/content/practice/practice';
	const practice: Practice;
	export default practice;
}

declare module 'virtual:questionnaire/voorbeelden' {
	import type { Voorbeelden } from '$lib/content/voorbeelden/voorbeelden';
	export const questionnaireId: string;
	export const readIn: Voorbeelden['readIn'];
	export const voorbeelden: Voorbeelden['voorbeelden'];
}

declare module 'virtual:questionnaire/others' {
	import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
	import type { Questionnaire } from '$lib/content/questionnaire';
	export const others: readonly {
		readonly ref: QuestionnaireRef;
		readonly title: string;
		readonly load: () => Promise<{ default: Questionnaire }>;
	}[];
}

declare module 'virtual:questionnaire/renewals' {
	import type { Renewal } from '$lib/content/editions/renewals';
	const renewals: readonly Renewal[];
	export default renewals;
}

declare module 'virtual:questionnaire/seeds' {
	import type { Seed } from '$lib/content/editions/seeds';
	const seeds: readonly Seed[];
	export default seeds;
}

declare module 'virtual:questionnaire/glossary' {
	import type { Glossary } from '$lib/content/glossary';
	const glossary: Glossary;
	export default glossary;
}

declare module 'virtual:questionnaire/policy' {
	import type { CurrentPolicy } from '$lib/content/policy/current-policy';
	const policy: CurrentPolicy;
	export default policy;
}
