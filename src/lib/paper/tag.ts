/** The structure types in use, which assistive technology announces. */
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
 * An element of the document's structure, by identity: everything drawn with the same object is one element, even over
 * two pages. Elements with the same parent are ordered by first drawing.
 */
export type Tag = {
	readonly type: TagType;
	/** Null for a child of the document. */
	readonly parent: Tag | null;
	/** Text alternative of a figure. */
	readonly alt?: string;
	/** Whether a table header heads a row or a column. */
	readonly scope?: 'Row' | 'Column';
	/** Number of columns that a cell takes; absent for one. */
	readonly span?: number;
};

/** Meaning of a drawing to assistive technology; an artifact is purely visual. */
export type Role = Tag | 'artifact';

export const tag = (type: TagType, parent: Tag | null = null): Tag => ({ type, parent });
