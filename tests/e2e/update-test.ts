import { readdirSync } from 'node:fs';
import { startServer, type RunningServer } from '../../src/tools/serve.ts';
import { nextBuild } from './next-build';
import { test as siteTest } from './site-test';
import { UpdatePage } from './update-page';

type Host = {
	/** Of the version that is visited first. */
	readonly folder: string;
	readonly old: RunningServer;
	/** The next version at the address of the old one, which has gone. */
	readonly update: () => Promise<RunningServer>;
	readonly window: UpdatePage;
};

/** A host of its own for each test, which gets a next version. */
export const test = siteTest.extend<Host>({
	folder: ['build', { option: true }],
	old: async ({ folder }, use) => {
		const server = await startServer({ folder });
		await use(server);
		await server.close().catch(() => undefined);
	},
	baseURL: async ({ old }, use) => {
		await use(`${old.url}/`);
	},
	update: async ({ old }, use) => {
		const servers: RunningServer[] = [];
		await use(async () => {
			const folder = await nextBuild();
			await old.close();
			const server = await startServer({ folder, port: portOf(old) });
			servers.push(server);
			return server;
		});
		await Promise.all(servers.map((server) => server.close().catch(() => undefined)));
	},
	window: async ({ page }, use) => {
		await use(new UpdatePage(page));
	},
});

export const portOf = ({ url }: RunningServer): number => Number(new URL(url).port);

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

/** Every address of a built site that is a page. */
export const pagesIn = (folder: string): readonly string[] =>
	filesIn(folder)
		.filter((file) => `/${file}`.endsWith('/index.html'))
		.map((file) => file.slice(0, -'index.html'.length));

/** The files of a version that load when they are needed, without the copies for hosts that compress. */
export const lateFilesIn = (folder: string): readonly string[] =>
	filesIn(`${folder}/_app/immutable`)
		.filter((file) => /\.(?:js|css|woff2|ttf)$/.test(file))
		.map((file) => `_app/immutable/${file}`);
