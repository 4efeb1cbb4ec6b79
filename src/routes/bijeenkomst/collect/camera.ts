import { err, ok, type Result } from '$lib/result';

/** Reason that there is no picture; `impossible`: this browser gives no access to a camera here. */
export type CameraProblem = 'impossible' | 'refused' | 'absent' | 'busy';

/** Camera to choose from; the name is empty until the user has allowed the use of one. */
export type Camera = Pick<MediaDeviceInfo, 'deviceId' | 'label'>;

/** In pixels. */
export type FrameSize = { readonly width: number; readonly height: number };

/** One look at the picture; the canvas is for its pixels, and goes with the camera. */
export type CameraLook = {
	readonly video: HTMLVideoElement;
	readonly canvas: HTMLCanvasElement;
	/** False once the camera is off, or another one is on. */
	readonly isOn: () => boolean;
};

/** Opens the chosen camera or, without one, preferably one that faces away from the screen. */
export async function openCamera(deviceId?: string): Promise<Result<MediaStream, CameraProblem>> {
	const devices = mediaDevices();
	if (!devices) return err('impossible');
	const which = deviceId === undefined ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } };
	try {
		const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
		return ok(await devices.getUserMedia({ audio: false, video: { ...which, ...size } }));
	} catch (error) {
		return err(problemOf(error));
	}
}

export async function listCameras(): Promise<readonly Camera[]> {
	const devices = await mediaDevices()?.enumerateDevices();
	return (devices ?? []).filter(({ kind }) => kind === 'videoinput');
}

/** Camera that people can hold a phone under: at the back or on a cable; undefined if no name says so. */
export const betterCamera = (cameras: readonly Camera[]): Camera | undefined =>
	cameras.find(({ label }) => /\b(back|rear|achter\w*|usb|extern\w*)\b/i.test(label) && !isBuiltIn(label));

export function closeCamera(stream: MediaStream | undefined): void {
	for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Middle square of the current frame, at most 720 pixels wide; undefined before the first frame. */
export function centreSquare({ video, canvas }: CameraLook): ImageData | undefined {
	const { videoWidth, videoHeight } = video;
	const side = Math.min(videoWidth, videoHeight);
	const box = { x: (videoWidth - side) / 2, y: (videoHeight - side) / 2, width: side, height: side };
	return pixelsIn(video, canvas, box, Math.min(side, 720));
}

/** Most pixels in a row that are looked at. */
const widest = 1280;

/** Size of `wholeFrame`. */
export function frameSize({ videoWidth, videoHeight }: HTMLVideoElement): FrameSize {
	const width = Math.min(videoWidth, widest);
	return { width, height: Math.round((videoHeight * width) / Math.max(1, videoWidth)) };
}

/** Whole current frame; undefined before the first frame. */
export function wholeFrame({ video, canvas }: CameraLook): ImageData | undefined {
	const { videoWidth: width, videoHeight: height } = video;
	return pixelsIn(video, canvas, { x: 0, y: 0, width, height }, Math.min(width, widest));
}

function pixelsIn(
	video: HTMLVideoElement,
	canvas: HTMLCanvasElement,
	{ x, y, width, height }: Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>,
	wide: number,
): ImageData | undefined {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (width === 0 || height === 0 || !context) return undefined;
	const high = Math.round((height * wide) / width);
	canvas.width = wide;
	canvas.height = high;
	context.drawImage(video, x, y, width, height, 0, 0, wide, high);
	return context.getImageData(0, 0, wide, high);
}

/** True for the camera in the lid, which in many laptops is on USB and says so in its name. */
const isBuiltIn = (label: string): boolean =>
	/front|integrated|built-in|facetime|ingebouwd|user/i.test(label);

/** Undefined outside https, whatever the types say. */
const mediaDevices = (): MediaDevices | undefined =>
	'mediaDevices' in navigator ? navigator.mediaDevices : undefined;

function problemOf(error: unknown): CameraProblem {
	const name = error instanceof Error ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
}
