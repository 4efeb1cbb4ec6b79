/** Files beside the page, by the address under which the page asks for them. */
interface Beside {
	/** Data URL. */
	readonly icon: string;
	readonly texts: Readonly<Record<string, string>>;
	/** Data URLs by address. */
	readonly pictures: Readonly<Record<string, string>>;
}

/** Embeds the files beside the built page in it; throws for a page that still needs another file. */
export function inOneFile(page: string, { icon, texts, pictures }: Beside): string {
	const blocks = Object.entries({ ...pictures, ...texts }).map(block);
	const own = page
		.replace(/\s*<link rel="(?:apple-touch-icon|manifest)"[^>]*>/g, '')
		.replace('"/favicon.png"', () => `"${icon}"`)
		// Before the app, which may need one on the first page it shows.
		.replace('<body>', () => ['<body>', ...blocks].join('\n'));
	const outside = own.match(/<(?:link|script|img)\b[^>]*\b(?:href|src)="(?!data:)[^"]*"/g) ?? [];
	if (outside.length > 0) throw new Error(`Not in the file itself: ${outside.join(', ')}`);
	if (!own.includes('http-equiv="content-security-policy"')) throw new Error('The policy is missing');
	return own;
}

/** Text that no browser shows or runs; the page finds it by its address. */
function block([path, text]: readonly [path: string, text: string]): string {
	if (/<\/script|<!--/i.test(text)) throw new Error(`${path} would end its own block`);
	return `<script type="text/plain" id="${path}">${text}</script>`;
}
