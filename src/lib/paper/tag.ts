/** The kinds of structure that a reader program announces. */
export type TagType =
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Link'
	| 'Quote';

/**
 * A place in the document's structure. One object is one place: what is drawn with the same tag is one paragraph,
 * also over two pages, and tags with the same parent belong together in the order in which they were first drawn.
 */
export type Tag = {
	readonly type: TagType;
	/** Null directly under the document. */
	readonly parent: Tag | null;
	/** What a figure shows, in words. */
	readonly alt?: string;
	/** What a table head is the head of. */
	readonly scope?: 'Row' | 'Column';
};

/** What a part of the page is to someone who hears it; an artifact is for the eye only. */
export type Role = Tag | 'artifact';

export const tag = (type: TagType, parent: Tag | null = null): Tag => ({ type, parent });
