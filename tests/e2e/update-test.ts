import { readdirSync } from 'node:fs';
import { startServer, type RunningServer } from '../../src/tools/serve.ts';
import { nextBuild } from './next-build';
import { test as siteTest } from './site-test';
import { UpdatePage } from './update-page';

type Host = {
	/** Folder of the version that is visited first. */
	readonly folder: string;
	readonly old: RunningServer;
	/** Starts the next version at the address of the old one, which is closed. */
	readonly update: () => Promise<RunningServer>;
	readonly window: UpdatePage;
};

/** Starts a host for each test, which can get a next version. */
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

/** Paths of the pages of a built site. */
export const pagesIn = (folder: string): readonly string[] =>
	filesIn(folder)
		.filter((file) => `/${file}`.endsWith('/index.html'))
		.map((file) => file.slice(0, -'index.html'.length));

/** Files of a version that load on demand, without the copies for hosts that compress. */
export const lateFilesIn = (folder: string): readonly string[] =>
	filesIn(`${folder}/_app/immutable`)
		.filter((file) => /\.(?:js|css|woff2|ttf)$/.test(file))
		.map((file) => `_app/immutable/${file}`);
