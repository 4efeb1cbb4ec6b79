import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileOf, mixedScan } from '../e2e/answers';
import { sessionFile } from '../e2e/session-people';
import { exampleSession } from '../session-fixture';
import { sitePages } from '../e2e/site-pages';
import { startServer, type RunningServer } from '../../src/tools/serve';
import type { Engine } from './engine';
import { bringIn, expectPdf, expectWall, fileWith, makeScan, wallOf } from './moves';
import { button, heading, link, Visitor } from './visitor';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

/** Defines the core journeys as tests; each also fails on an error that the screen does not show. */
export function coreJourneys(open: () => Promise<Engine>): void {
	let server: RunningServer;
	let engines: Engine[];
	let expectedFaults: readonly unknown[];

	async function enter(): Promise<Visitor> {
		const engine = await open();
		engines.push(engine);
		return new Visitor(engine, server.url);
	}

	beforeEach(async () => {
		server = await startServer();
		engines = [];
		expectedFaults = [];
	});

	afterEach(async () => {
		const faults = await Promise.all(engines.map((engine) => engine.faults()));
		await Promise.all(engines.map((engine) => engine.close()));
		await server.close();
		expect(faults.flat()).toEqual(expectedFaults);
	});

	it('scan: a short one with a reload on the way ends in the wall of the scoring rules', async () => {
		const visitor = await enter();
		await makeScan(visitor);
		await expectWall(visitor);
		await expectPdf(visitor);
	});

	it('file: carries a scan to another browser', async () => {
		const scan = mixedScan({ name: 'Najaar' });
		const [first, second] = [await enter(), await enter()];
		await bringIn(first, await fileWith(await fileOf(scan)));
		await first.goto(`resultaat/?scan=${scan.id}`);
		const path = await first.download(() => first.click(button('Bewaar als bestand')));
		await bringIn(second, path);
		await second.goto(`resultaat/?scan=${scan.id}`);
		expect(await wallOf(second)).toEqual(await wallOf(first));
		await expectPdf(second, scan.region.name);
	});

	it('offline: every page opens, and a scan is made, kept and printed', async () => {
		const visitor = await enter();
		await visitor.goto('');
		await visitor.hasAllPages();
		await server.close();
		// The manual's pictures are stored when it is opened with the server running.
		for (const path of sitePages.filter((each) => each !== 'handleiding/')) {
			await visitor.goto(path);
			await visitor.sees({ css: 'h1' }, /\S/);
			expect(await visitor.address()).toBe(`${server.url}/${path}`);
		}
		await makeScan(visitor);
		await expectWall(visitor);
		await expectPdf(visitor);
	});

	it('beamer: follows a session, in a window of its own', async () => {
		const session = exampleSession();
		const visitor = await enter();
		const { engine } = visitor;
		await bringIn(visitor, await fileWith(await sessionFile(session)));
		await visitor.goto(`bijeenkomst/?bijeenkomst=${session.id}`);
		await visitor.sees(heading(session.region.name));
		const [laptop = ''] = await engine.windows();
		const beamer = await visitor.openWindow(() => visitor.click(link('Open het beamervenster')));
		for (const [step, shown] of [
			[/Ambitie/, /onze muur/],
			[/5 Acties/, /Wat we gaan doen/],
			[/Praten/, /onze muur/],
		] as const) {
			await engine.switchTo(laptop);
			await visitor.click(button(step));
			await engine.switchTo(beamer);
			await visitor.sees({ css: '.beamer' }, shown);
		}
	});

	it('watch: sees an error in the console and a violation of the policy', async () => {
		expectedFaults = [expect.stringContaining('a fault'), expect.stringMatching(/policy/i)];
		const { engine } = await enter();
		await engine.goto(server.url);
		const breach = `(console.error('a fault'), new Image().src = 'https://example.org/a.png', '')`;
		await engine.evaluate(breach);
		await vi.waitFor(async () => {
			expect(await engine.faults()).toHaveLength(expectedFaults.length);
		}, 30_000);
	});
}
