/** A4 portrait; lengths in millimetres. */
export const page = { width: 210, height: 297, top: 17, right: 20, bottom: 18, left: 20 } as const;

export const contentWidth = page.width - page.left - page.right;

/** Width of the left column with ids and figures, in millimetres. */
export const sideWidth = 32;

export const colours = {
	ink: '#1b2326',
	soft: '#4a575c',
	petrol: '#0b5563',
	mean: '#7fb0b4',
	empty: '#e6e8e4',
	hairline: '#b9c0bd',
	ochre: '#c8871e',
	paper: '#ffffff',
} as const;

/** Grey equivalents of the colours, for printing without colour: the more certain, the darker. */
export const greys: ReadonlyMap<string, string> = new Map([
	[colours.ink, '#000000'],
	[colours.soft, '#333333'],
	[colours.petrol, '#1a1a1a'],
	[colours.mean, '#a0a0a0'],
	[colours.empty, '#f1f1f1'],
	[colours.hairline, '#8a8a8a'],
	[colours.ochre, '#000000'],
	[colours.paper, '#ffffff'],
]);

export type Face = 'regular' | 'semibold';

/** Size in points, leading in millimetres. */
export type TextStyle = {
	readonly face: Face;
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
	/** Whether to balance lines to about equal length. */
	readonly balanced?: boolean;
};

const { ink, soft, petrol } = colours;

export const styles = {
	title: { face: 'semibold', size: 20, leading: 8.6, colour: ink, balanced: true },
	longTitle: { face: 'semibold', size: 14, leading: 6.4, colour: ink, balanced: true },
	whose: { face: 'semibold', size: 14, leading: 6.4, colour: petrol, balanced: true },
	heading: { face: 'semibold', size: 15, leading: 6.8, colour: ink, balanced: true },
	headingId: { face: 'semibold', size: 15, leading: 6.8, colour: petrol },
	subheading: { face: 'semibold', size: 11.5, leading: 5, colour: ink },
	id: { face: 'semibold', size: 10, leading: 4.8, colour: petrol },
	lead: { face: 'regular', size: 13, leading: 6.3, colour: ink, balanced: true },
	body: { face: 'regular', size: 10, leading: 4.8, colour: ink },
	/** Only for text that a reader can do without. */
	soft: { face: 'regular', size: 10, leading: 4.8, colour: soft },
	strong: { face: 'semibold', size: 10, leading: 4.8, colour: ink, balanced: true },
	detail: { face: 'regular', size: 10, leading: 4.6, colour: petrol },
	/** For the foot of a page and for numbers in a picture. */
	small: { face: 'regular', size: 8.5, leading: 4, colour: soft },
	tableHead: { face: 'semibold', size: 10, leading: 4.6, colour: ink },
	cell: { face: 'regular', size: 10, leading: 4.5, colour: ink },
	cellHead: { face: 'semibold', size: 10, leading: 4.5, colour: ink },
	answer: { face: 'semibold', size: 10, leading: 4.8, colour: petrol },
	figure: { face: 'semibold', size: 20, leading: 8.6, colour: petrol },
} satisfies Readonly<Record<string, TextStyle>>;

export type StyleName = keyof typeof styles;
