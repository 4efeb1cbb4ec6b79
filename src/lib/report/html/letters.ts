import regular from '$lib/ui/fonts/scan-sans-regular.woff2?inline';
import semibold from '$lib/ui/fonts/scan-sans-semibold.woff2?inline';

const face = (address: string, weight: number): string => `@font-face {
	font-family: 'Scan Sans';
	font-weight: ${weight};
	src: url('${address}') format('woff2');
}`;

/** The letters of the app, inside the file; their licence allows that. */
export const letters = `${face(regular, 400)}\n${face(semibold, 600)}`;
