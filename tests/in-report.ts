import type { DimensionReport, Report, StatementReport } from '$lib/report/model/report-model';

export function statementIn({ dimensions }: Report, id: string): StatementReport {
	const found = dimensions.flatMap(({ statements }) => statements).find((each) => each.id === id);
	if (!found) throw new Error(`No statement ${id} in the report`);
	return found;
}

export function dimensionIn({ dimensions }: Report, id: string): DimensionReport {
	const found = dimensions.find((each) => each.id === id);
	if (!found) throw new Error(`No dimension ${id} in the report`);
	return found;
}
