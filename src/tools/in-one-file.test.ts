import { expect, it } from 'vitest';
import { inOneFile } from './in-one-file.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
const licences = 'MIT, "zoals het is" $& <naam>';
const beside = {
	icon: 'data:image/png;base64,iVBORw0KGgo=',
	texts: { '/licenties.txt': licences },
	pictures: { '/handleiding/muur.webp': 'data:image/webp;base64,UklGRg==' },
};

const pageWith = (head: string): string =>
	`<html><head>${policy}${head}</head><body><script>go()</script>\n</body>\n</html>\n`;

it('inOneFile: embeds the icon, the texts and the pictures, unchanged', () => {
	const html = inOneFile(pageWith('<link rel="icon" href="/favicon.png" />'), beside);
	expect(html).toContain('href="data:image/png;base64,iVBORw0KGgo="');
	expect(html).toContain(`<script type="text/plain" id="/licenties.txt">${licences}</script>`);
	expect(html.indexOf('id="/licenties.txt"')).toBeLessThan(html.indexOf('go()'));
	expect(html).toContain('id="/handleiding/muur.webp">data:image/webp;base64,UklGRg==</script>');
});

it('inOneFile: drops the links that only an installed site needs', () => {
	const html = inOneFile(
		pageWith('<link rel="manifest" href="/m.json" /><link rel="apple-touch-icon" href="/a.png" />'),
		beside,
	);
	expect(html).not.toContain('<link');
});

it.each([
	['a script beside it', '<script src="/start.js"></script>'],
	['a style sheet beside it', '<link rel="stylesheet" href="./style.css">'],
])('inOneFile: refuses a page with %s', (_what, head) => {
	expect(() => inOneFile(pageWith(head), beside)).toThrow('Not in the file itself');
});

it('inOneFile: refuses a page without the policy, and a text that would end its own block', () => {
	const breaking = { ...beside, texts: { '/licenties.txt': 'a </script> b' } };
	expect(() => inOneFile('<html><body></body></html>', beside)).toThrow('policy');
	expect(() => inOneFile(pageWith(''), breaking)).toThrow('/licenties.txt');
});
