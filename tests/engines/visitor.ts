import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, vi } from 'vitest';
import type { Action, Engine } from './engine';
import { expressionOf, inPage, nameOf, preparation, soughtOf, type Target } from './in-page';

const { resolve } = createRequire(import.meta.url);
const library = readFileSync(
	join(resolve('@testing-library/dom'), '../@testing-library/dom.umd.min.js'),
	'utf8',
);

const spot = v.nullable(v.object({ x: v.number(), y: v.number() }));
const reading = v.nullable(v.object({ text: v.string(), isChecked: v.boolean() }));

// Generous for a slow machine: a passing test never waits this long.
const patience = { timeout: 30_000, interval: 50 };

// Code of WebDriver for a key without a character.
const enter = '\uE007';

export const heading = (name: string | RegExp): Target => ({ role: 'heading', name });
export const button = (name: string | RegExp): Target => ({ role: 'button', name });
export const link = (name: string | RegExp): Target => ({ role: 'link', name });
export const radio = (name: string | RegExp): Target => ({ role: 'radio', name });
export const main: Target = { css: 'main' };

/** Person before a screen: looks for things by role and name, presses, types and reads. */
export class Visitor {
	readonly engine: Engine;
	readonly #site: string;

	constructor(engine: Engine, site: string) {
		this.engine = engine;
		this.#site = site;
	}

	/** Navigates, and waits until the page has hydrated. */
	async goto(path: string): Promise<void> {
		await this.engine.goto(`${this.#site}/${path}`);
		await vi.waitFor(async () => {
			expect(await this.#run(v.boolean(), inPage.isAlive), `${path} is alive`).toBe(true);
		}, patience);
	}

	/** Presses with the pointer, as soon as the target is there. */
	async click(target: Target): Promise<void> {
		const { x, y } = await vi.waitFor(async () => {
			const found = await this.#run(spot, inPage.place, soughtOf(target));
			if (found === null) throw new Error(`${nameOf(target)} is not there to be pressed`);
			return found;
		}, patience);
		const actions: readonly Action[] = [
			{ type: 'pointerMove', x, y },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		];
		await this.engine.act({ type: 'pointer', id: 'mouse', actions });
	}

	/** Types into the focused element. */
	async type(text: string): Promise<void> {
		const actions = Array.from(text).flatMap((value): Action[] => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]);
		await this.engine.act({ type: 'key', id: 'keyboard', actions });
	}

	pressEnter(): Promise<void> {
		return this.type(enter);
	}

	async fill(target: Target, text: string): Promise<void> {
		await this.click(target);
		await this.type(text);
		await this.sees(target, text);
	}

	/** Waits until a target is there with this text. */
	async sees(target: Target, text: string | RegExp = ''): Promise<void> {
		await vi.waitFor(async () => {
			const found = await this.#read(target);
			expect(found, nameOf(target)).not.toBeNull();
			expect(found?.text.replace(/\s+/g, ' ')).toMatch(text);
		}, patience);
	}

	async seesChecked(target: Target): Promise<void> {
		await vi.waitFor(async () => {
			expect(await this.#read(target), nameOf(target)).toMatchObject({ isChecked: true });
		}, patience);
	}

	async seesNo(target: Target): Promise<void> {
		await vi.waitFor(async () => {
			expect(await this.#read(target), nameOf(target)).toBeNull();
		}, patience);
	}

	/** Labels of everything with this role. */
	labels(role: string): Promise<readonly string[]> {
		return this.#run(v.array(v.string()), inPage.labels, role);
	}

	address(): Promise<string> {
		return this.engine.evaluate('location.href');
	}

	/** Waits until every page is on the device. */
	async hasAllPages(): Promise<void> {
		await this.#run(v.boolean(), inPage.isCached);
	}

	/** Path of the file that is downloaded during an action. */
	async download(during: () => Promise<void>): Promise<string> {
		const { downloads } = this.engine;
		const before = readdirSync(downloads);
		await during();
		return vi.waitFor(() => {
			const landing = readdirSync(downloads).filter((file) => !before.includes(file));
			// Until the download is complete it has another name, a second file is beside it, or it is empty.
			expect(landing).toEqual([expect.not.stringMatching(/\.part$/)]);
			const path = join(downloads, landing.join());
			expect(statSync(path).size).toBeGreaterThan(0);
			return path;
		}, patience);
	}

	/** Window that opens during an action. */
	async openWindow(during: () => Promise<void>): Promise<string> {
		const before = await this.engine.windows();
		await during();
		return vi.waitFor(async () => {
			const opened = (await this.engine.windows()).filter((window) => !before.includes(window));
			expect(opened).toHaveLength(1);
			return opened.join();
		}, patience);
	}

	#read(target: Target): Promise<v.InferOutput<typeof reading>> {
		return this.#run(reading, inPage.read, soughtOf(target));
	}

	async #run<T>(
		schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
		work: (...given: never[]) => unknown,
		...given: readonly unknown[]
	): Promise<T> {
		const json = await this.engine.evaluate(expressionOf(work, given));
		if (json !== '') return v.parse(schema, JSON.parse(json));
		await this.engine.evaluate(preparation(library));
		return this.#run(schema, work, ...given);
	}
}
