import { afterEach, expect, it, vi } from 'vitest';
import type { BeamerView } from '$lib/report/beamer/beamer-view';
import {
	beamerGuest,
	beamerHost,
	channelName,
	type BeamerHost,
	type Lost,
	type Presence,
} from './beamer-channel';

const id = '60000000-0000-4000-8000-000000000001';
const early: BeamerView = { kind: 'collecting', finished: 1, people: 3, invite: null };
const late: BeamerView = { kind: 'collecting', finished: 3, people: 3, invite: null };

const open: { readonly close: () => void }[] = [];
afterEach(() => {
	for (const each of open.splice(0)) each.close();
	vi.restoreAllMocks();
});

it('beamerHost: sends the current view to a beamer that opens later', async () => {
	host(early).show(late);
	await guest().sees(late);
});

it('beamerHost: sends each new view to a beamer that was there first', async () => {
	const beamer = guest();
	const laptop = host(early);
	await beamer.sees(early);
	laptop.show(late);
	await beamer.sees(late);
});

it('beamerGuest: shows an unchanged view once, however often it asks', async () => {
	const laptop = host(early);
	const [beamer, other] = [guest(), guest()];
	await Promise.all([beamer.sees(early), other.sees(early)]);
	laptop.show(late);
	await beamer.sees(late);
	expect(beamer.views).toEqual([early, late]);
});

it('beamerGuest: reports the laptop as gone when it closes, and goes on when it is back', async () => {
	const laptop = host(early);
	const beamer = guest();
	await beamer.sees(early);
	laptop.close();
	await beamer.loses('gone');
	host(late);
	await beamer.sees(late);
});

it('beamerGuest: reports the laptop as gone when nobody answers', async () => {
	await guest().loses('gone');
});

it('beamerGuest: follows the window that showed something last, of two on one session', async () => {
	const time = vi.spyOn(Date, 'now').mockReturnValue(1000);
	const [first, second] = [host(early), host(early)];
	const beamer = guest();
	await beamer.sees(early);
	time.mockReturnValue(2000);
	second.show(late);
	await beamer.sees(late);
	time.mockReturnValue(1000);
	first.show(early);
	second.close();
	await beamer.loses('gone');
	await beamer.sees(early);
	expect(beamer.views).toEqual([early, late, early]);
});

it('beamerGuest: ignores the channel of another session', async () => {
	host(early, 'another');
	const beamer = guest();
	await beamer.loses('gone');
	expect(beamer.views).toEqual([]);
});

it('beamerGuest: shows nothing of a message it cannot read', async () => {
	const beamer = guest();
	const stranger = new BroadcastChannel(channelName(id));
	open.push(stranger);
	stranger.postMessage({ at: 1, view: { ...early, levels: [1, 2, 0, 0, 0] } });
	await beamer.loses('unreadable');
	expect(beamer.views).toEqual([]);
});

function host(view: BeamerView, sessionId = id): BeamerHost {
	const laptop = beamerHost(sessionId);
	open.push(laptop);
	laptop.show(view);
	return laptop;
}

function guest(): {
	readonly views: readonly BeamerView[];
	readonly sees: (view: BeamerView) => Promise<void>;
	readonly loses: (why: Lost) => Promise<void>;
} {
	const views: BeamerView[] = [];
	const losses: Lost[] = [];
	const beamer = beamerGuest(
		id,
		(view) => views.push(view),
		(why) => losses.push(why),
		20,
	);
	open.push(beamer);
	return {
		views,
		sees: (view) => vi.waitFor(() => expect(views.at(-1)).toEqual(view)),
		loses: (why) => vi.waitFor(() => expect(losses).toContain(why)),
	};
}

it('beamerHost: knows whether a beamer is there, from its first poll to when it closes or falls silent', async () => {
	const seen: Presence[] = [];
	const laptop = beamerHost(id, (presence) => seen.push(presence), 20);
	open.push(laptop);
	const beamer = beamerGuest(id, () => undefined, undefined, 20);
	await vi.waitFor(() => expect(seen.at(-1)).toBe('here'));
	beamer.close();
	await vi.waitFor(() => expect(seen.at(-1)).toBe('gone'));
	const silent = new BroadcastChannel(channelName(id));
	open.push(silent);
	silent.postMessage('hello');
	await vi.waitFor(() => expect(seen.at(-1)).toBe('here'));
	await vi.waitFor(() => expect(seen.at(-1)).toBe('gone'));
});
