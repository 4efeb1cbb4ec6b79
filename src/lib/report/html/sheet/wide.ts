import { css } from './css';

/** Overrides for a wide screen, and for forced colours. */
export const wide = css`
	@media print, (min-width: 40rem) {
		.row {
			grid-template-columns: 6.5rem minmax(0, 1fr);
		}
		.row > :only-child {
			grid-column: 1 / -1;
		}
		.side {
			display: block;
		}
		.aside {
			grid-template-columns: 11rem minmax(0, 1fr);
		}
		.aside > .sub {
			line-height: 1.45;
		}
		.lists {
			grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr));
		}
	}

	@media print, (min-width: 60rem) {
		.wall th,
		.wall td {
			padding-right: 1rem;
		}
		.wall tr > :last-child {
			padding-right: 0;
		}
		.wall thead th {
			padding-block: 0;
			color: var(--soft);
			font-weight: 400;
		}
		.wall col.name {
			width: 12.75rem;
		}
		.wall col.lowest {
			width: 7.5rem;
		}
		.wall col.ambition {
			width: 5.75rem;
		}
		.wall col.previous {
			width: 4.5rem;
		}
		.wall td[data-name] {
			font-size: 0.875rem;
		}
	}

	@media screen and (min-width: 80rem) {
		.beside-nav {
			display: grid;
			grid-template-columns: 15rem minmax(0, 52rem);
			justify-content: center;
			gap: 0 4rem;
			width: auto;
			max-width: none;
		}
		.beside-nav > section {
			grid-column: 2;
		}
		.beside-nav > nav {
			position: sticky;
			top: 2.5rem;
			grid-column: 1;
			grid-row: 1 / span 99;
			align-self: start;
			max-height: calc(100vh - 5rem);
			margin: 0;
			overflow-y: auto;
			font-size: 0.9375rem;
			line-height: 1.4;
		}
		.beside-nav + footer {
			width: 71rem;
			padding-left: 19rem;
			padding-right: 0;
			margin-inline: auto;
		}
	}

	@media (forced-colors: active) {
		.empty {
			fill: Canvas;
			stroke: CanvasText;
		}
		.mean {
			fill: GrayText;
		}
		.lowest,
		.person,
		path.previous,
		rect.axis,
		.spread text {
			fill: CanvasText;
		}
		.dotted {
			stroke: CanvasText;
		}
		.hatch {
			stroke: Highlight;
		}
		path.ambition {
			fill: Highlight;
		}
		path.previous,
		path.ambition {
			stroke: Canvas;
		}
	}
`;
