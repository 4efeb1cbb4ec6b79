import type { Attachment } from '$lib/paper/attachment';
import { openPaper, type Paper } from '$lib/paper/paper';
import { tag, type Role, type Tag } from '$lib/paper/tag';
import { styles } from '$lib/paper/theme';
import { readFonts } from './pdf-fixture';

/** For tests: a document of two pages with one of everything that a report can hold. */
export async function taggedSample(attachment: Attachment | null): Promise<Uint8Array> {
	const paper = openPaper(await readFonts(), {
		title: 'Uitkomst van Beč (č) & Łódź',
		subject: 'Eén van alles',
		creator: 'Bouwstenenscan 0.1.0',
		madeAt: '2026-11-22T09:30:00.000Z',
		fileId: '0123456789abcdef0123456789abcdef',
		attachment,
	});
	drawSample(paper);
	return new Uint8Array(await (await paper.finish()).arrayBuffer());
}

function drawSample(paper: Paper): void {
	let y = 30;
	const say = (role: Role, text: string): void =>
		paper.mark(role, () => paper.text(text, 20, (y += 6), styles.body));
	const under = (parent: Tag, ...types: readonly Tag['type'][]): Tag =>
		types.reduce<Tag>((outer, type) => tag(type, outer), parent);
	paper.bookmark('Kop over Beč (č)', 1);
	say(tag('H1'), 'Kop over Beč');
	const list = tag('L');
	const item = under(list, 'LI');
	say(tag('Lbl', item), '•');
	say(tag('LBody', item), 'Eerste punt');
	paper.mark({ ...tag('Figure'), alt: 'Twee balken: 3 en 4 (č)' }, () => {
		paper.box({ x: 20, y: 90, width: 30, height: 5 }, { fill: '#0b5563' });
		paper.box({ x: 20, y: 97, width: 40, height: 5 }, { stroke: '#0b5563', dashes: [1, 1] });
		paper.text('4', 62, 101, styles.body);
	});
	const paragraph = tag('P');
	say(paragraph, 'Zie');
	const link = under(paragraph, 'Link');
	say(link, 'de bron');
	paper.link({ x: 20, y: y - 4, width: 15, height: 5 }, 'https://voorbeeld.nl/pad_(2)?q=é', link);
	paper.addPage();
	y = 30;
	say(paragraph, 'en verder op deze pagina.');
	say(tag('Quote'), 'Zo is het, zei iemand.');
	const table = tag('Table');
	const [head, row] = [under(table, 'TR'), under(table, 'TR')];
	say({ ...tag('TH', head), scope: 'Column' }, 'Bouwsteen');
	say({ ...tag('TH', head), scope: 'Column' }, 'Niveau');
	say({ ...tag('TH', row), scope: 'Row' }, 'Regio');
	say(tag('TD', row), '3');
	for (const page of [1, 2]) {
		paper.turnTo(page);
		paper.mark('artifact', () => paper.text(`${page} van 2`, 20, 285, styles.small));
	}
}
