import type { TextError } from '$lib/exchange/text-in-file';
import type { FileError } from '$lib/scan/file-format';
import { foreignKind, type ForeignKind } from './foreign-file';

/** Reason for not opening a file. */
export type FileRefusal = FileError | TextError | ForeignKind;

/** A file that was not opened; nothing of it was written. */
export type RefusedFile = { readonly fileName: string; readonly refusal: FileRefusal };

/** Sentences on what is wrong, and what to do about it. */
export const refusalSentences: Readonly<Record<FileRefusal, string>> = {
	empty:
		'Dit bestand is leeg. Misschien is het bewaren of versturen afgebroken. Vraag het nog eens aan degene die het je gaf.',
	'cut-off': 'Dit bestand is maar half binnengekomen. Download het opnieuw, of vraag het nog eens op.',
	'raw-data':
		'Dit zijn ruwe gegevens, bedoeld als noodkopie. De app kan ze niet openen. Stuur dit bestand naar degene die je helpt.',
	'not-json':
		'Dit is geen bestand van de Bouwstenenscan. Zoek een bestand dat eindigt op .bouwstenenscan, of een verslag (PDF) met gegevens.',
	'not-ours':
		'Dit is een bestand van een ander programma, niet van de Bouwstenenscan. Zoek een bestand dat eindigt op .bouwstenenscan.',
	word: 'Dit is een Word-document. Daar zitten geen antwoorden in die we kunnen openen. Vraag het bestand dat eindigt op .bouwstenenscan, of een verslag (PDF) met gegevens.',
	excel:
		'Dit is een Excel-bestand. Daar gaan cijfers naartoe, maar er komen geen zelfscans uit terug. Vraag het bestand dat eindigt op .bouwstenenscan.',
	zip: 'Dit is een ingepakt bestand (zip). Pak het eerst uit, en kies dan de bestanden die erin zaten.',
	mail: 'Dit is een e-mail. Open de e-mail, bewaar de bijlage, en kies dan die bijlage.',
	picture:
		'Dit is een foto. Een antwoordkaart lees je in met de camera, in een bijeenkomst. Hier kies je het bestand van de zelfscan.',
	'web-page':
		'Dit is een verslag als webpagina. Dat is om te lezen; de gegevens zitten er niet in. Kies een verslag (PDF) met gegevens, of het bestand van de zelfscan.',
	questionnaire: 'Dit lijkt een vragenlijst. Die open je verderop op deze pagina, bij Vragenlijsten.',
	'no-data':
		'In dit verslag zitten geen gegevens om te openen. Het is zonder gegevens gemaakt, of een ander programma heeft het opnieuw bewaard. Vraag om een volledig verslag met de gegevens erin, of om het bestand van de zelfscan of bijeenkomst.',
	unreadable:
		'Dit bestand kan niet worden gelezen. Staat het nog op dezelfde plek? Is het een map, kies dan de bestanden die erin zitten.',
	'too-large':
		'Dit bestand is groter dan 50 MB. Zo groot is een bestand van de Bouwstenenscan nooit. Kijk of je het goede bestand koos.',
	'too-new':
		'Dit bestand komt uit een nieuwere versie van de Bouwstenenscan. Ververs deze pagina en probeer het nog eens.',
	'other-kind':
		'Dit is een bestand van de Bouwstenenscan, maar van een soort die deze versie niet kan openen. Ververs deze pagina en probeer het nog eens.',
	damaged:
		'Dit bestand is beschadigd: er ontbreekt iets of er staat iets in dat er niet hoort. Vraag het nog eens op, of open een reservekopie.',
	'wrong-checksum':
		'Dit bestand is na het bewaren veranderd. Daarom openen we het niet. Vraag het bestand op zoals het bewaard is.',
	practice:
		'Dit is een bestand van een oefenavond, met verzonnen mensen. Dat openen we niet, zodat het nooit tussen echte antwoorden komt. Een nieuwe oefenavond begin je op de pagina Bijeenkomst.',
};

/** Narrows the error if the file itself shows its kind. */
export function refusalOf(name: string, head: Uint8Array, error: FileError | TextError): FileRefusal {
	const isForeign = error === 'zip' || error === 'not-json' || error === 'not-ours';
	return isForeign ? (foreignKind(name, head) ?? error) : error;
}
