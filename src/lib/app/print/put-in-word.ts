import type { Palette } from '$lib/paper/page-writer';
import { plainBlocks } from '$lib/report/document/plain-blocks';
import type { WordOrder } from './make-word';

/** Makes a Word file in a worker; in the page itself in the single-file edition, which has no file to start one from. */
export async function putInWord(
	{ title, subject, mark, footer, nodes }: WordOrder['document'],
	madeAt: string,
	palette: Palette = 'colour',
): Promise<Blob> {
	// no more than Word needs: a message to a worker is copied whole
	const document = { title, subject, mark, footer, nodes };
	const order = { document, madeAt, palette, pictures: await wallPictures(nodes, palette) };
	if (import.meta.env.MODE === 'single') {
		const { makeWord } = await import('./make-word');
		return makeWord(order);
	}
	const { wordInWorker } = await import('./word-in-worker');
	return wordInWorker(order);
}

async function wallPictures(nodes: WordOrder['document']['nodes'], palette: Palette): Promise<Uint8Array[]> {
	const [{ wallPicture }, { picturePng }] = await Promise.all([
		import('$lib/report/picture/wall-picture'),
		import('$lib/report/picture/picture-png'),
	]);
	const walls = nodes.flatMap(plainBlocks).flatMap((block) => (block.kind === 'wall' ? [block.wall] : []));
	return Promise.all(
		walls.map(async ({ rows, levels }) => {
			const png = await picturePng(wallPicture(rows, levels, palette));
			return new Uint8Array(await png.arrayBuffer());
		}),
	);
}
