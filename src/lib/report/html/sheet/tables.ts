import { css } from './css';

/** Styles of tables and of lists side by side. */
export const tables = css`
	/* lists side by side */
	.lists {
		display: grid;
		gap: 2rem 2.5rem;
		margin-top: 2.5rem;
	}
	.lists > * {
		padding-top: 0.7rem;
		border-top: 1px solid var(--ink);
	}
	.lists li,
	.lists .sub + p {
		margin-top: 0.7rem;
	}
	.lists .small {
		margin-top: 0.15rem;
	}

	/* tables */
	table {
		width: 100%;
		border-collapse: collapse;
		text-align: start;
		overflow-wrap: break-word;
	}
	/* what is missing, also in black and white, with room to write it by hand */
	.gap {
		display: inline-block;
		min-width: min(9rem, 100%);
		padding-bottom: 0.15rem;
		border-bottom: 2px dotted var(--ink);
	}
	.long {
		overflow-wrap: anywhere;
	}
	.wall table {
		table-layout: fixed;
		font-size: 0.9375rem;
		line-height: 1.35;
	}
	.wall .figure {
		font-size: 1.0625rem;
	}
	section > table,
	section > .sub {
		margin-top: 2rem;
	}
	section > .sub + table {
		margin-top: 0.5rem;
	}
	th,
	td {
		padding: 0.55rem 0.9rem 0.55rem 0;
		text-align: start;
		vertical-align: top;
	}
	section > table td,
	section > table th {
		font-size: 0.9375rem;
		line-height: 1.4;
	}
	section > table thead th {
		font-size: 0.875rem;
	}
	tbody th .bricks {
		width: min(100%, 9rem);
		height: 0.75rem;
		margin-top: 0.35rem;
	}
	tbody .group th {
		padding-top: 0.9rem;
		color: var(--petrol);
	}
	thead th {
		border-bottom: 1.5px solid var(--ink);
		vertical-align: bottom;
	}
	tbody th,
	tbody td {
		border-bottom: 1px solid var(--hairline);
	}
`;
