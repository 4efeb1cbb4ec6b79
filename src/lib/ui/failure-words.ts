/** Reason why the device cannot save. */
export type Failure = 'full' | 'shut out' | 'closed' | 'slow' | 'refused' | 'unknown';

const byName: Readonly<Partial<Record<string, Failure>>> = {
	QuotaExceededError: 'full',
	SecurityError: 'shut out',
	MissingAPIError: 'shut out',
	TimeoutError: 'slow',
	VersionError: 'closed',
	DatabaseClosedError: 'closed',
	ValiError: 'refused',
};

/** Explanation of each failure, and advice. */
export const failureWords: Readonly<Record<Failure, string>> = {
	full: 'Dit apparaat is vol. Maak ruimte en probeer opnieuw, of bewaar een bestand.',
	'shut out':
		'Deze browser laat een website niets bewaren, zoals in een privévenster. Bewaar een bestand voor je dit venster sluit.',
	closed:
		'In een ander venster is alles gewist of staat een nieuwere versie open. Bewaar eerst een bestand en laad dit venster daarna opnieuw.',
	slow: 'Het lukt de browser niet om dit op te slaan. Sluit andere vensters met de Bouwstenenscan en probeer opnieuw, of bewaar een bestand.',
	refused:
		'Er staat iets in dat niet te bewaren is, zoals een te lange tekst. Haal weg wat je het laatst invulde en probeer opnieuw.',
	unknown: 'Deze browser kan nu niets bewaren. Probeer opnieuw, of bewaar een bestand.',
};

/** Classifies an error by its innermost cause with a known name: library errors often wrap those of the browser. */
export function failureIn(error: unknown): Failure {
	if (typeof error !== 'object' || error === null) return 'unknown';
	const inner: unknown = 'inner' in error ? error.inner : undefined;
	const deeper = inner === error ? 'unknown' : failureIn(inner);
	if (deeper !== 'unknown') return deeper;
	return ('name' in error && typeof error.name === 'string' ? byName[error.name] : undefined) ?? 'unknown';
}
