import { colours, page, type TextStyle } from '$lib/paper/theme';

/** Margins of forms and pictures: narrow, but printable on any office printer. */
export const sheet = {
	left: 12,
	right: page.width - 12,
	top: 10,
	bottom: page.height - 10,
	width: page.width - 24,
} as const;

const { ink, soft, petrol } = colours;

/** Sizes in points, leading in millimetres. */
export const kitStyles = {
	cardTitle: { face: 'semibold', size: 17, leading: 7.4, colour: ink },
	code: { face: 'semibold', size: 34, leading: 12, colour: ink },
	cardText: { face: 'regular', size: 9.5, leading: 4.3, colour: ink },
	cardStrong: { face: 'semibold', size: 9.5, leading: 4.3, colour: ink },
	cardSmall: { face: 'regular', size: 8.5, leading: 3.9, colour: soft },
	posterSmall: { face: 'regular', size: 16, leading: 7, colour: soft },
	posterTitle: { face: 'semibold', size: 46, leading: 18, colour: ink, balanced: true },
	posterStep: { face: 'regular', size: 19, leading: 8.6, colour: ink },
	posterNumber: { face: 'semibold', size: 19, leading: 8.6, colour: petrol },
	address: { face: 'semibold', size: 40, leading: 16, colour: petrol },
	closingFigure: { face: 'semibold', size: 19, leading: 8, colour: ink },
	levelFigure: { face: 'semibold', size: 250, leading: 88, colour: petrol },
	levelName: { face: 'semibold', size: 26, leading: 10, colour: ink, balanced: true },
	levelMeaning: { face: 'regular', size: 11.5, leading: 5.2, colour: ink, balanced: true },
} as const satisfies Readonly<Record<string, TextStyle>>;
