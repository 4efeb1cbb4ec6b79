import { readdirSync } from 'node:fs';

/** Every page of the built site, as a path from its root: a new page is tested without being listed. */
export const sitePages: readonly string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('/index.html'))
	.map((file) => file.slice(1, -'index.html'.length));
