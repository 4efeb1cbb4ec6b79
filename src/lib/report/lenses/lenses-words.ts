import type { Outline } from '$lib/content/outline';
import { roleGroupNames, roleGroupOf } from '$lib/content/role-groups';
import { formatMean } from '$lib/scoring/format-mean';
import { peopleBehind, type Lens, type Lenses, type Side } from '$lib/scoring/lenses';
import { dateText, dayText } from '../words';

/** "2 afgesproken"; "2,5" for a median between two levels. */
export const levelWords = (level: number, levels: Outline['levels']): string =>
	Number.isInteger(level) ? `${String(level)} ${levels[level]?.name ?? ''}`.trim() : formatMean(level);

/** "2 niveaus", or "geen". */
export function wordsApart({ levels: [one, other] }: Pick<Lens, 'levels'>): string {
	const apart = Math.abs(one - other);
	if (apart === 0) return 'geen';
	return apart === 1 ? '1 niveau' : `${Number.isInteger(apart) ? String(apart) : formatMean(apart)} niveaus`;
}

/** "Er zijn 8 stellingen waarop Huisartsen en Verzekeraar allebei een niveau hebben. Bij 3 verschillen ze …" */
export function lensesSentence(
	{ different, alike }: Lenses,
	[one, other]: readonly [one: string, other: string],
): string {
	const all = different.length + alike.length;
	if (all === 0) return `Er is geen stelling waarop ${one} en ${other} allebei een niveau hebben.`;
	const whole = all === 1 ? 'Er is 1 stelling waarop' : `Er zijn ${String(all)} stellingen waarop`;
	const found =
		different.length === 0
			? 'Nergens verschillen ze een heel niveau of meer.'
			: `Bij ${different.length === all ? (all === 1 ? 'die ene' : 'alle') : String(different.length)} verschillen ze een niveau of meer.`;
	return `${whole} ${one} en ${other} allebei een niveau hebben. ${found}`;
}

/** "12 mensen, besproken op 24 november 2026", or that it is the picture of one organisation. */
export function whoseSide({ subject, isOneOrganisation }: Side): string {
	const whose = isOneOrganisation
		? 'het beeld van één organisatie'
		: `${String(peopleBehind(subject))} mensen`;
	return subject.kind === 'scan'
		? `${whose}, zelfscan van ${dateText(subject.scan.changedAt)}`
		: `${whose}, bijeenkomst van ${dayText(subject.session.date)}`;
}

/** Name of a side before anyone gave it one: that of its role group, or of its region. */
export function usualName({ subject, outline }: Pick<Side, 'subject' | 'outline'>): string {
	if (subject.kind === 'session') return subject.session.region.name || 'De groep';
	const group = roleGroupOf(outline.roles, subject.scan.role);
	return group ? roleGroupNames[group].short : subject.scan.name || 'Eén organisatie';
}

/** Rules that every reader of the comparison needs. */
export const essentialsOfLenses: readonly string[] = [
	'Beide kanten kozen los van elkaar. Een verschil zegt niet wie gelijk heeft: vraag elkaar wat je zag, dat je dit koos.',
	'Van een bijeenkomst telt wat de groep besloot. Is er niets besloten, dan telt het middelste niveau, als minstens drie mensen een niveau kozen.',
	'Over geld, leiding en vertrouwen staat er alleen iets in als beide kanten daarover samen een niveau besloten.',
	'Dit is een hulpmiddel voor het gesprek, geen meting van prestaties.',
];
