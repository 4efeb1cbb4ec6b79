import type { BrowserContext, Page } from '@playwright/test';
import * as v from 'valibot';

const logKey = 'test-channel-log';

const lineSchema = v.object({
	/** Path of the window; one that was opened from another starts with a copy of its log. */
	path: v.string(),
	channel: v.string(),
	way: v.picklist(['posted', 'received']),
	data: v.unknown(),
});
const shownSchema = v.object({ at: v.number(), view: v.looseObject({ kind: v.string() }) });

export type ChannelLine = v.InferOutput<typeof lineSchema>;
export type PostedView = v.InferOutput<typeof shownSchema>['view'];

/** Makes every window of this browser log the messages that it posts and receives, from now on. */
export const logChannels = (context: BrowserContext): Promise<unknown> =>
	context.addInitScript(wrapChannels, { logKey });

/** Messages that this window posted or received so far. */
export async function channelLog(page: Page): Promise<readonly ChannelLine[]> {
	const log = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', logKey);
	const lines = log.split('\n').filter((line) => line !== '');
	return lines.map((line) => v.parse(lineSchema, JSON.parse(line)));
}

/** Messages between a session and its beamer; the database has a channel of its own. */
export const beamerMessages = (lines: readonly ChannelLine[]): readonly ChannelLine[] =>
	lines.filter(({ channel }) => channel.startsWith('bijeenkomst '));

/** Views that this window told the beamer to show, in order, without repetitions. */
export async function postedViews(page: Page): Promise<readonly PostedView[]> {
	const views = beamerMessages(await channelLog(page)).flatMap(({ way, data }) => {
		const message = v.safeParse(shownSchema, data);
		return way === 'posted' && message.success ? [message.output.view] : [];
	});
	return views.filter((view, index) => JSON.stringify(view) !== JSON.stringify(views[index - 1]));
}

/** Runs in the page before any script of the app. */
function wrapChannels({ logKey }: { readonly logKey: string }): void {
	function write(channel: string, way: ChannelLine['way'], data: unknown): void {
		const line = JSON.stringify({ path: location.pathname, channel, way, data });
		sessionStorage.setItem(logKey, `${sessionStorage.getItem(logKey) ?? ''}${line}\n`);
	}
	class LoggedChannel extends BroadcastChannel {
		constructor(name: string) {
			super(name);
			this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
				write(name, 'received', data);
			});
		}

		override postMessage(message: unknown): void {
			write(this.name, 'posted', message);
			super.postMessage(message);
		}
	}
	Reflect.set(globalThis, 'BroadcastChannel', LoggedChannel);
}
