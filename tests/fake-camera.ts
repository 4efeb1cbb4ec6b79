import type { Modules } from '$lib/exchange/qr';

/** Camera for a browser test, which shows the code that is held before it. */
export type FakeCamera = {
	/** Holds up a code; `null` takes it away. */
	readonly hold: (modules: Modules | null) => void;
	/** Constraints of each request for it. */
	readonly asked: readonly MediaStreamConstraints[];
	/** Number of streams that are still on. */
	readonly running: () => number;
	/** Unplugs it. */
	readonly unplug: () => void;
};

type Options = {
	readonly cameras?: readonly { readonly deviceId: string; readonly label: string }[];
	/** Name of the browser's error, given instead of a picture. */
	readonly failure?: string;
	/** Promise of permission, for which the camera waits. */
	readonly allowed?: Promise<unknown>;
};

/** Replaces the browser's own camera, until `remove`. */
export function fakeCamera({ cameras = [{ deviceId: 'one', label: '' }], failure, allowed }: Options = {}) {
	const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
	const asked: MediaStreamConstraints[] = [];
	const streams: MediaStream[] = [];
	let held: Modules | null = null;
	const timer = setInterval(() => {
		draw(canvas, held);
	}, 40);

	const devices = {
		getUserMedia: async (wanted: MediaStreamConstraints): Promise<MediaStream> => {
			asked.push(wanted);
			await allowed;
			if (failure !== undefined) throw new DOMException('', failure);
			const stream = canvas.captureStream(25);
			const deviceId = wantedId(wanted) ?? cameras[0]?.deviceId ?? '';
			for (const track of stream.getVideoTracks()) track.getSettings = () => ({ deviceId });
			streams.push(stream);
			return stream;
		},
		enumerateDevices: () => Promise.resolve(cameras.map((camera) => ({ ...camera, kind: 'videoinput' }))),
	};
	Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices });

	const live = (): MediaStreamTrack[] =>
		streams.flatMap((stream) => stream.getTracks()).filter(({ readyState }) => readyState === 'live');
	const camera: FakeCamera = {
		hold: (modules) => {
			held = modules;
		},
		asked,
		running: () => live().length,
		unplug: () => {
			for (const track of live()) track.dispatchEvent(new Event('ended'));
		},
	};
	return { ...camera, remove: () => remove(timer) };
}

function remove(timer: ReturnType<typeof setInterval>): void {
	clearInterval(timer);
	Reflect.deleteProperty(navigator, 'mediaDevices');
}

function wantedId({ video }: MediaStreamConstraints): string | undefined {
	const id = typeof video === 'object' ? video.deviceId : undefined;
	return typeof id === 'object' && !Array.isArray(id) && typeof id.exact === 'string' ? id.exact : undefined;
}

/** Draws a phone in a grey room; the changing corner makes every frame a new one. */
function draw(canvas: HTMLCanvasElement, modules: Modules | null): void {
	const context = canvas.getContext('2d');
	if (!context) return;
	context.fillStyle = '#888';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = Date.now() % 80 < 40 ? '#777' : '#999';
	context.fillRect(0, 0, 8, 8);
	if (!modules) return;
	const square = 7;
	const size = square * modules.length;
	context.fillStyle = '#fff';
	context.fillRect(320 - size / 2 - 28, 240 - size / 2 - 28, size + 56, size + 56);
	context.fillStyle = '#000';
	for (const [y, row] of modules.entries())
		for (const [x, dark] of row.entries())
			if (dark) context.fillRect(320 - size / 2 + x * square, 240 - size / 2 + y * square, square, square);
}
