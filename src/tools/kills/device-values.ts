import * as v from 'valibot';
import { entrySchema } from '../../lib/scan/scan.ts';
import { sessionSchema } from '../../lib/session/session.ts';
import type { readDevice } from '../../../tests/e2e/device.ts';
import { fields, textOfAnswer, textOfHand, textOfOutcome } from './fields.ts';

type Values = ReadonlyMap<string, string>;

const { hands, decisions, notes } = sessionSchema.entries;

const deviceSchema = v.object({
	regions: v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []),
	scans: v.optional(v.array(v.object({ id: v.string(), regionId: v.string() })), []),
	entries: v.optional(v.array(v.object({ ...entrySchema.entries, scanId: v.string() })), []),
	sessions: v.optional(v.array(v.object({ regionId: v.string(), hands, decisions, notes })), []),
});

type Device = v.InferOutput<typeof deviceSchema>;

/** Values on the device of the scan or session about this region, read from its rows. */
export function valuesOnDevice(rows: Awaited<ReturnType<typeof readDevice>>, regionName: string): Values {
	const device = v.parse(deviceSchema, rows);
	const regionIds = device.regions.filter(({ name }) => name === regionName).map(({ id }) => id);
	return new Map([
		...regionIds.map(() => [fields.region, regionName] as const),
		...device.scans
			.filter(({ regionId }) => regionIds.includes(regionId))
			.flatMap((scan) => ofScan(scan, device)),
		...device.sessions.filter(({ regionId }) => regionIds.includes(regionId)).flatMap(ofSession),
	]);
}

type Value = readonly [field: string, value: string];

function ofScan({ id }: Device['scans'][number], { entries }: Device): readonly Value[] {
	return entries
		.filter(({ scanId }) => scanId === id)
		.flatMap(({ statementId, answer, remark }) => [
			[fields.choice(statementId), textOfAnswer(answer)],
			[fields.remark(statementId), remark],
		]);
}

function ofSession({ hands, decisions, notes }: Device['sessions'][number]): readonly Value[] {
	return [
		...Object.entries(hands).flatMap(([id, { alone }]) =>
			(alone?.levels ?? []).map(
				(count, level) => [fields.hand(id, level), textOfHand(String(count))] as const,
			),
		),
		...Object.entries(decisions).flatMap(([id, { outcome, why }]) => [
			[fields.decision(id), textOfOutcome(outcome)] as const,
			[fields.why(id), why] as const,
		]),
		...Object.entries(notes).map(([id, note]) => [fields.note(id), note] as const),
	];
}
