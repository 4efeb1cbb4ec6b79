import type { CollectRefusal } from '$lib/app/collect/collect-files';

/** Follows "3 bestanden:" or "1 bestand:". */
export const refusalWords: Readonly<Record<CollectRefusal, string>> = {
	unreadable: 'niet te lezen',
	'no-data': 'een verslag zonder gegevens',
	'too-large': 'groter dan 50 MB',
	'not-json': 'geen bestand van de Bouwstenenscan, of half binnengekomen',
	'not-ours': 'van een ander programma',
	'too-new': 'uit een nieuwere versie; ververs deze pagina',
	'other-kind': 'van een soort die deze versie niet kent',
	damaged: 'beschadigd',
	'wrong-checksum': 'na het bewaren veranderd',
	practice: 'van een oefenavond, met verzonnen mensen',
	'no-answers': 'zonder zelfscan of bijeenkomst erin',
	empty: 'leeg',
	zip: 'ingepakt (zip); pak het eerst uit',
};
