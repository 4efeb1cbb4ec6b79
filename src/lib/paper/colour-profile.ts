type Bytes = readonly number[];

/** The sRGB colour profile (ICC version 2), which PDF/A requires to define the RGB values. */
export function colourProfile(): Uint8Array {
	const curve = element('curv', [...long(curveSteps), ...curveValues()]);
	const tags: readonly (readonly [name: string, data: Bytes])[] = [
		['desc', description('sRGB')],
		['cprt', element('text', [...ascii('Public domain'), 0])],
		['wtpt', element('XYZ ', whitePoint)],
		['rXYZ', element('XYZ ', fractions(0.43607, 0.22249, 0.01392))],
		['gXYZ', element('XYZ ', fractions(0.38515, 0.71687, 0.09708))],
		['bXYZ', element('XYZ ', fractions(0.14307, 0.06061, 0.7141))],
		['rTRC', curve],
		['gTRC', curve],
		['bTRC', curve],
	];
	const datas = [...new Set(tags.map(([, data]) => data))];
	const start = 128 + 4 + 12 * tags.length;
	const offsetOf = (data: Bytes): number =>
		datas.slice(0, datas.indexOf(data)).reduce((offset, { length }) => offset + length, start);
	const table = tags.flatMap(([name, data]) => [
		...ascii(name),
		...long(offsetOf(data)),
		...long(data.length),
	]);
	const body = [...long(tags.length), ...table, ...datas.flat()];
	return new Uint8Array([...header(128 + body.length), ...body]);
}

const ascii = (text: string): Bytes => Array.from(text, (character) => character.charCodeAt(0));
const short = (value: number): Bytes => [(value >> 8) & 255, value & 255];
const long = (value: number): Bytes => [...short(value >>> 16), ...short(value)];
const zeros = (count: number): Bytes => Array.from({ length: count }, () => 0);
const fractions = (...values: readonly number[]): Bytes =>
	values.flatMap((value) => long(Math.round(value * 0x10000)));

/** The D50 illuminant, to which all colours of a profile are relative. */
const whitePoint = fractions(0.9642, 1, 0.8249);

/** The data of a tag, padded to a multiple of four bytes. */
const element = (type: string, content: Bytes): Bytes => [
	...ascii(type),
	...zeros(4),
	...content,
	...zeros((4 - (content.length % 4)) % 4),
];

const description = (text: string): Bytes =>
	element('desc', [...long(text.length + 1), ...ascii(text), ...zeros(1 + 4 + 4 + 2 + 1 + 67)]);

const curveSteps = 256;

const curveValues = (): Bytes =>
	Array.from({ length: curveSteps }, (_, step) => {
		const value = step / (curveSteps - 1);
		const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
		return short(Math.round(light * 0xffff));
	}).flat();

const header = (size: number): Bytes => [
	...long(size),
	...zeros(4),
	...long(0x02100000),
	...ascii('mntrRGB XYZ '),
	...[2026, 1, 1, 0, 0, 0].flatMap(short),
	...ascii('acsp'),
	...zeros(28),
	...whitePoint,
	...zeros(48),
];
